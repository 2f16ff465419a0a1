/** Moves a service's database to its newest schema, as a process of its own. */
@NullMarked
package io.iotssf.kit.migration;

import org.jspecify.annotations.NullMarked;
