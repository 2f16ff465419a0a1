/** The servers as Maven brought them: found, checked by checksum, unpacked once. */
@NullMarked
package io.iotssf.localstack.artifact;

import org.jspecify.annotations.NullMarked;
