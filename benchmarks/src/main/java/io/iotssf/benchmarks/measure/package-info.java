/** Figures, rounds, goals and ratios: arithmetic, without a server. */
@NullMarked
package io.iotssf.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
