/** Threats over HTTP. */
@NullMarked
package io.iotssf.catalog.threat.api;

import org.jspecify.annotations.NullMarked;
