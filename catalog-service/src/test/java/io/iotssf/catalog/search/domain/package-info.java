/** Folding, snippets and entries, without a server. */
@NullMarked
package io.iotssf.catalog.search.domain;

import org.jspecify.annotations.NullMarked;
