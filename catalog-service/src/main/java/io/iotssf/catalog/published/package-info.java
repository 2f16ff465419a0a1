/**
 * The published catalogue in memory, and what every answer made of it shares: words, language,
 * tags.
 */
@NullMarked
package io.iotssf.catalog.published;

import org.jspecify.annotations.NullMarked;
