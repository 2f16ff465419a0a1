/** The catalogue as other services pull it: one immutable document per edition. */
@NullMarked
package io.iotssf.contracts.catalog;

import org.jspecify.annotations.NullMarked;
