/** Tests of the package of the same name. */
@NullMarked
package io.iotssf.localstack.postgres;

import org.jspecify.annotations.NullMarked;
