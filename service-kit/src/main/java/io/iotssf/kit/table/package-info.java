/** Tables as files that spreadsheets read, whose bytes follow from what they say alone. */
@NullMarked
package io.iotssf.kit.table;

import org.jspecify.annotations.NullMarked;
