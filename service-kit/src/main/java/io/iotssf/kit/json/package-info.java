/** The JSON that services exchange and hash. */
@NullMarked
package io.iotssf.kit.json;

import org.jspecify.annotations.NullMarked;
