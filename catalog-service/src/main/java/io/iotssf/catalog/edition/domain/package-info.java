/** Editions of the use-case collection: immutable documents with a hash, release by release. */
@NullMarked
package io.iotssf.catalog.edition.domain;

import org.jspecify.annotations.NullMarked;
