package io.iotssf.assessment.treatment.application;

import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.assessment.treatment.domain.ComponentThreat.Description;
import io.iotssf.assessment.treatment.domain.ComponentThreats;
import io.iotssf.assessment.treatment.domain.ThreatIsWorded;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Describes a component's threat anew, or removes it. */
@ApplicationScoped
public class ChangeComponentThreat {
  private static final String RESOURCE = "component-threat";
  private static final ThreatIsWorded WORDED = new ThreatIsWorded();

  private final WritePath writePath;
  private final ComponentThreats threats;

  ChangeComponentThreat(WritePath writePath, ComponentThreats threats) {
    this.writePath = writePath;
    this.threats = threats;
  }

  public ComponentThreat describe(
      UUID assessment, UUID id, @Nullable String ifMatch, UnaryOperator<Description> patch) {
    return writePath.edit(
        assessment,
        locked -> {
          ComponentThreat before = require(assessment, id, ifMatch);
          ComponentThreat after = before.described(patch.apply(before.description()));
          Rulings.enforce(WORDED.judge(after));
          threats.update(after);
          return Effect.updated(RESOURCE, id, before, after);
        });
  }

  public void remove(UUID assessment, UUID id, @Nullable String ifMatch) {
    writePath.edit(
        assessment,
        locked -> {
          ComponentThreat threat = require(assessment, id, ifMatch);
          threats.remove(threat);
          return Effect.removed(threat, RESOURCE, id);
        });
  }

  private ComponentThreat require(UUID assessment, UUID id, @Nullable String ifMatch) {
    ComponentThreat threat = threats.find(assessment, id).orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(threat.version()));
    return threat;
  }
}
