/** Fills a database with many assessments, faster than they could be imported. */
@NullMarked
package io.iotssf.benchmarks.fill;

import org.jspecify.annotations.NullMarked;
