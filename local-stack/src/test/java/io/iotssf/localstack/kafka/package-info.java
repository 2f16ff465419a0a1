/** Tests of the package of the same name. */
@NullMarked
package io.iotssf.localstack.kafka;

import org.jspecify.annotations.NullMarked;
