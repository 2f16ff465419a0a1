/** What report-service stands among in its tests: a database, a broker, a neighbour. */
@NullMarked
package io.iotssf.report.stack;

import org.jspecify.annotations.NullMarked;
