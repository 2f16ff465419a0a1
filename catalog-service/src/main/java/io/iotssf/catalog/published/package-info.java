/** What every published answer shares: the reading asked for, validators, languages. */
@NullMarked
package io.iotssf.catalog.published;

import org.jspecify.annotations.NullMarked;
