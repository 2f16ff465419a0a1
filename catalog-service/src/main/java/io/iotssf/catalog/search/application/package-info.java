/** The index in memory: the published catalogue once, and each tenant's additions beside it. */
@NullMarked
package io.iotssf.catalog.search.application;

import org.jspecify.annotations.NullMarked;
