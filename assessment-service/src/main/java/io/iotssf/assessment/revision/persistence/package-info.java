/** Approved snapshots in PostgreSQL, byte for byte. */
@NullMarked
package io.iotssf.assessment.revision.persistence;

import org.jspecify.annotations.NullMarked;
