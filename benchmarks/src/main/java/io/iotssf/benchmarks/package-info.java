/** The command that measures: which goals, what came out, and whether they are met. */
@NullMarked
package io.iotssf.benchmarks;

import org.jspecify.annotations.NullMarked;
