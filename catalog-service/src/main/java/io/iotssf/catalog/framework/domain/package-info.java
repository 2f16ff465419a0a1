/** Axes, levels, perspectives, targets and phases of the framework. */
@NullMarked
package io.iotssf.catalog.framework.domain;

import org.jspecify.annotations.NullMarked;
