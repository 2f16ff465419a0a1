/**
 * The catalogue in OSCAL 1.1.2: a catalog for each edition, a profile for each use case.
 *
 * <p>Both languages stand in each document; the English is marked as a working translation.
 */
@NullMarked
package io.iotssf.catalog.export.oscal;

import org.jspecify.annotations.NullMarked;
