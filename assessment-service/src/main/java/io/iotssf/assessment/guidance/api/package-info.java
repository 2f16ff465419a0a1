/** HTTP: what users are told. */
@NullMarked
package io.iotssf.assessment.guidance.api;

import org.jspecify.annotations.NullMarked;
