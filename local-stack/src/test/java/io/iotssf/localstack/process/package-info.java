/** Tests of the package of the same name. */
@NullMarked
package io.iotssf.localstack.process;

import org.jspecify.annotations.NullMarked;
