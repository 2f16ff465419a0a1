/** The OSCAL documents are valid, and say what the catalogue says. */
@NullMarked
package io.iotssf.catalog.export.oscal;

import org.jspecify.annotations.NullMarked;
