/** The head row of an assessment, its changes and the clock of its tenant in PostgreSQL. */
@NullMarked
package io.iotssf.assessment.dossier.persistence;

import org.jspecify.annotations.NullMarked;
