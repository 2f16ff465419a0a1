/** The catalogue as flat tables with stable columns, in CSV and XLSX. */
@NullMarked
package io.iotssf.catalog.export.table;

import org.jspecify.annotations.NullMarked;
