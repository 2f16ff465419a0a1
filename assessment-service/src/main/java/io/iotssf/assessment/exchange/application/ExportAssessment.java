package io.iotssf.assessment.exchange.application;

import io.iotssf.assessment.content.application.Contents;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.exchange.domain.AssessmentExport;
import io.iotssf.assessment.exchange.domain.AssessmentExport.Entry;
import io.iotssf.assessment.exchange.domain.AssessmentExport.ExportedFrom;
import io.iotssf.assessment.history.application.ReadHistory;
import io.iotssf.kit.tenant.CurrentCaller;
import io.iotssf.kit.tenant.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a whole assessment into one document. */
@ApplicationScoped
public class ExportAssessment {
  private final ReadAccess readAccess;
  private final Contents contents;
  private final ReadHistory readHistory;
  private final CurrentCaller currentCaller;

  ExportAssessment(
      ReadAccess readAccess,
      Contents contents,
      ReadHistory readHistory,
      CurrentCaller currentCaller) {
    this.readAccess = readAccess;
    this.contents = contents;
    this.readHistory = readHistory;
    this.currentCaller = currentCaller;
  }

  @Transactional
  public AssessmentExport export(UUID assessment) {
    Dossier dossier = readAccess.requireWhole(assessment);
    return new AssessmentExport(
        AssessmentExport.FORMAT,
        dossier.title(),
        dossier.origin(),
        new ExportedFrom(dossier.id(), dossier.version(), dossier.status().code()),
        contents.of(dossier),
        history(dossier));
  }

  private @Nullable List<Entry> history(Dossier dossier) {
    if (!currentCaller.require().may(Permission.READ_HISTORY)) {
      return null;
    }
    return readHistory.upTo(dossier.id(), dossier.version()).stream()
        .map(entry -> new Entry(entry.version(), entry.entry(), entry.previousHash(), entry.hash()))
        .toList();
  }
}
