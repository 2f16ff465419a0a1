/** What can be found, how words are compared, and how a match is shown. */
@NullMarked
package io.iotssf.catalog.search.domain;

import org.jspecify.annotations.NullMarked;
