/** What reading an assessment is compared with: rows by JDBC, written by Jackson. */
@NullMarked
package io.iotssf.rows;

import org.jspecify.annotations.NullMarked;
