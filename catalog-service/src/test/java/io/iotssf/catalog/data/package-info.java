/** Whether the catalogue's data files say what the source says, checked without the service. */
@NullMarked
package io.iotssf.catalog.data;

import org.jspecify.annotations.NullMarked;
