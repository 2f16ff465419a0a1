/**
 * The assessment itself: its state, who may see it, and the verdicts that every rule answers with.
 */
@NullMarked
package io.iotssf.assessment.dossier.domain;

import org.jspecify.annotations.NullMarked;
