package io.iotssf.assessment.lifecycle.domain;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Dossier;

/** Somebody wants to approve an assessment. */
public record Approval(Dossier dossier, Actor approver) {}
