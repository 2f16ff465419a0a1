/** Tests of the local stack. */
@NullMarked
package io.iotssf.localstack;

import org.jspecify.annotations.NullMarked;
