/** The search over HTTP. */
@NullMarked
package io.iotssf.catalog.search.api;

import org.jspecify.annotations.NullMarked;
