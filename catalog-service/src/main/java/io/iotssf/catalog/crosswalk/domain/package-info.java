/** How the wordings of the editions stand to one another. */
@NullMarked
package io.iotssf.catalog.crosswalk.domain;

import org.jspecify.annotations.NullMarked;
