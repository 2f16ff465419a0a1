/** Tests of the package of the same name. */
@NullMarked
package io.iotssf.localstack.cli;

import org.jspecify.annotations.NullMarked;
