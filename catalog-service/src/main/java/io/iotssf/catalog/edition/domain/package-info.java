/** Editions of the use-case collection: immutable documents with a hash. */
@NullMarked
package io.iotssf.catalog.edition.domain;

import org.jspecify.annotations.NullMarked;
