/** Requirements over HTTP. */
@NullMarked
package io.iotssf.catalog.requirement.api;

import org.jspecify.annotations.NullMarked;
