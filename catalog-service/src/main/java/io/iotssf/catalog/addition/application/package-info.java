/** Adding, changing, removing and reading what tenants add to the catalogue for themselves. */
@NullMarked
package io.iotssf.catalog.addition.application;

import org.jspecify.annotations.NullMarked;
