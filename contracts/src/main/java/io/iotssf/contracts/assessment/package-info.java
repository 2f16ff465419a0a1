/** An approved revision of an assessment, as other services pull it. */
@NullMarked
package io.iotssf.contracts.assessment;

import org.jspecify.annotations.NullMarked;
