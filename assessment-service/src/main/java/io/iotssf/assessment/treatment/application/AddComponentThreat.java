package io.iotssf.assessment.treatment.application;

import io.iotssf.assessment.catalogue.application.FindUseCase;
import io.iotssf.assessment.dossier.application.Effect;
import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.application.WritePath;
import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.assessment.preparation.domain.Components;
import io.iotssf.assessment.treatment.domain.ComponentThreat;
import io.iotssf.assessment.treatment.domain.ComponentThreats;
import io.iotssf.assessment.treatment.domain.ThreatIsNewToComponent;
import io.iotssf.assessment.treatment.domain.ThreatIsOfTheEdition;
import io.iotssf.assessment.treatment.domain.ThreatIsWorded;
import io.iotssf.contracts.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assumes one more threat for a component. */
@ApplicationScoped
public class AddComponentThreat {
  private static final ThreatIsWorded WORDED = new ThreatIsWorded();
  private static final ThreatIsNewToComponent NEW = new ThreatIsNewToComponent();
  private static final ThreatIsOfTheEdition OF_EDITION = new ThreatIsOfTheEdition();

  private final WritePath writePath;
  private final ComponentThreats threats;
  private final Components components;
  private final FindUseCase catalogue;

  AddComponentThreat(
      WritePath writePath, ComponentThreats threats, Components components, FindUseCase catalogue) {
    this.writePath = writePath;
    this.threats = threats;
    this.components = components;
    this.catalogue = catalogue;
  }

  /** The threat to add. */
  public record NewThreat(UUID component, String threat, Text text, @Nullable Boolean principal) {}

  public ComponentThreat add(UUID assessment, NewThreat wanted) {
    return writePath.edit(assessment, locked -> add(locked, wanted));
  }

  private Effect<ComponentThreat> add(Locked locked, NewThreat wanted) {
    UUID assessment = locked.dossier().id();
    ComponentThreat threat =
        new ComponentThreat(
            UUID.randomUUID(),
            wanted.component(),
            wanted.threat(),
            wanted.text(),
            wanted.principal(),
            1);
    Rulings.enforce(
        componentIsThere(assessment, threat)
            .and(OF_EDITION.judge(threat.threat(), knownThreats(locked)))
            .and(WORDED.judge(threat))
            .and(NEW.judge(threat, threats.of(assessment))));
    threats.addAll(assessment, List.of(threat));
    return Effect.created(threat, "component-threat", threat.id());
  }

  private Ruling componentIsThere(UUID assessment, ComponentThreat threat) {
    return components.find(assessment, threat.component()).isPresent()
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.VALUE, "`component` is not the id of a component of this assessment.");
  }

  private Set<String> knownThreats(Locked locked) {
    return catalogue.threatsOf(locked.dossier().origin().edition());
  }
}
