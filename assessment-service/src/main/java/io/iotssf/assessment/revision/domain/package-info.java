/** Approved snapshots, immutable and numbered. */
@NullMarked
package io.iotssf.assessment.revision.domain;

import org.jspecify.annotations.NullMarked;
