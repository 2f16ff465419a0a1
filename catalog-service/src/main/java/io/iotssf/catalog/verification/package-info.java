/** Compares the data files with the texts of the source documents, word for word and back. */
@NullMarked
package io.iotssf.catalog.verification;

import org.jspecify.annotations.NullMarked;
