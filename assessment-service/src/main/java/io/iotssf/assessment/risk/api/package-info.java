/** HTTP: incidents, ratings and their evaluation. */
@NullMarked
package io.iotssf.assessment.risk.api;

import org.jspecify.annotations.NullMarked;
