/** Requests over connections that stay open, each answer looked at. */
@NullMarked
package io.iotssf.benchmarks.load;

import org.jspecify.annotations.NullMarked;
