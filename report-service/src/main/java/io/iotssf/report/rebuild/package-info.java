/** Commands of an operator: drops what can be rebuilt, and checks what is stored. */
@NullMarked
package io.iotssf.report.rebuild;

import org.jspecify.annotations.NullMarked;
