/** The index, without a server. */
@NullMarked
package io.iotssf.catalog.search.application;

import org.jspecify.annotations.NullMarked;
