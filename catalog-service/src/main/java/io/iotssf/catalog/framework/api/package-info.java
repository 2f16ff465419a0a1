/** The framework over HTTP. */
@NullMarked
package io.iotssf.catalog.framework.api;

import org.jspecify.annotations.NullMarked;
