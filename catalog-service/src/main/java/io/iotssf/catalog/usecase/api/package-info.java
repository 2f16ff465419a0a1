/** Use cases over HTTP. */
@NullMarked
package io.iotssf.catalog.usecase.api;

import org.jspecify.annotations.NullMarked;
