/** The requirements of table A-1. */
@NullMarked
package io.iotssf.catalog.requirement.domain;

import org.jspecify.annotations.NullMarked;
