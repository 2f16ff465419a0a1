/** Tests of the package of the same name. */
@NullMarked
package io.iotssf.localstack.demo;

import org.jspecify.annotations.NullMarked;
