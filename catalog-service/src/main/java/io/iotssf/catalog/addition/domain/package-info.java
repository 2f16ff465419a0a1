/** A tenant's own requirements and measures, their rules and where they are kept. */
@NullMarked
package io.iotssf.catalog.addition.domain;

import org.jspecify.annotations.NullMarked;
