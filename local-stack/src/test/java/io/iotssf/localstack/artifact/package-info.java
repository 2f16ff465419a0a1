/** Tests of the package of the same name. */
@NullMarked
package io.iotssf.localstack.artifact;

import org.jspecify.annotations.NullMarked;
