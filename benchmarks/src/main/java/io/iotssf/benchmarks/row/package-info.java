/** One class for each goal that is measured. */
@NullMarked
package io.iotssf.benchmarks.row;

import org.jspecify.annotations.NullMarked;
