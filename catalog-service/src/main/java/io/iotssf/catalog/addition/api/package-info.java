/** Tenants' own requirements and measures over HTTP, and the pull of them by assessment-service. */
@NullMarked
package io.iotssf.catalog.addition.api;

import org.jspecify.annotations.NullMarked;
