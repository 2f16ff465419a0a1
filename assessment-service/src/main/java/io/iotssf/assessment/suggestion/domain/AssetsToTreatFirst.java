package io.iotssf.assessment.suggestion.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.Incident;
import io.iotssf.contracts.assessment.Stakeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Assets to treat first. There are three grounds, in this order: an incident behind the component
 * harms somebody beyond the user (magnitude), the internet reaches it directly (likelihood), and
 * its importance is high. A component with more grounds comes first; among equally many, the order
 * of the grounds decides, then the order of the components.
 *
 * <p>Beyond the user is whoever is only affected, and every party that neither uses the solution
 * nor applies the framework: harm to the applying entity itself is its own to weigh.
 *
 * @param incidents those that harm somebody beyond the user
 */
record AssetsToTreatFirst(Component component, List<Incident> incidents) {
  private static final String HIGH = "high";

  static List<Suggestion> of(AssessmentContent content, Names names) {
    Set<UUID> beyondTheUser = beyondTheUser(content);
    return content.components().stream()
        .map(component -> of(component, content, beyondTheUser))
        .filter(asset -> asset.grounds() > 0)
        .sorted(Comparator.comparingInt(AssetsToTreatFirst::urgency).reversed())
        .map(asset -> asset.suggestion(names))
        .toList();
  }

  private static AssetsToTreatFirst of(
      Component component, AssessmentContent content, Set<UUID> beyondTheUser) {
    List<Incident> incidents =
        content.incidents().stream()
            .filter(incident -> incident.components().contains(component.id()))
            .filter(incident -> beyondTheUser.contains(incident.stakeholder()))
            .toList();
    return new AssetsToTreatFirst(component, incidents);
  }

  private static Set<UUID> beyondTheUser(AssessmentContent content) {
    return content.stakeholders().stream()
        .filter(
            stakeholder ->
                stakeholder.affectedParty()
                    || (stakeholder.userKind() == null
                        && !stakeholder.id().equals(content.applyingEntity())))
        .map(Stakeholder::id)
        .collect(Collectors.toSet());
  }

  private boolean harmsOthers() {
    return !incidents.isEmpty();
  }

  private boolean facesInternet() {
    return Boolean.TRUE.equals(component.internetFacing());
  }

  private boolean isImportant() {
    Component.Importance importance = component.importance();
    return importance != null && importance.level().equals(HIGH);
  }

  private int grounds() {
    return (harmsOthers() ? 1 : 0) + (facesInternet() ? 1 : 0) + (isImportant() ? 1 : 0);
  }

  /** The number of grounds first, then which they are. */
  private int urgency() {
    return 8 * grounds()
        + (harmsOthers() ? 4 : 0)
        + (facesInternet() ? 2 : 0)
        + (isImportant() ? 1 : 0);
  }

  private Suggestion suggestion(Names names) {
    return new Suggestion(
        Suggestion.ASSET,
        component.name(),
        null,
        List.of(component.id()),
        List.of(),
        incidents.stream().map(Incident::id).toList(),
        List.of(),
        List.of(),
        reason(names));
  }

  private Text reason(Names names) {
    return Phrase.of(
        "%sため、優先して対策を講じることを提案する。",
        "It is suggested to treat it first, because %s.", joined(groundsNamed(names)));
  }

  private List<Text> groundsNamed(Names names) {
    List<Text> grounds = new ArrayList<>();
    if (harmsOthers()) {
      grounds.add(harm(names));
    }
    if (facesInternet()) {
      grounds.add(new Text("インターネットから直接到達できる", "the internet reaches it directly"));
    }
    if (isImportant()) {
      grounds.add(new Text("重要度が高い", "its importance is high"));
    }
    return grounds;
  }

  private Text harm(Names names) {
    List<UUID> harmed = incidents.stream().map(Incident::stakeholder).distinct().toList();
    return Phrase.of(
        "利用者以外（%s）に被害が及び得る", "it may harm others than the user (%s)", names.stakeholders(harmed));
  }

  private static Text joined(List<Text> grounds) {
    return grounds.stream()
        .reduce((one, other) -> Phrase.of("%sことに加え、%s", "%s, and %s", one, other))
        .orElseThrow();
  }
}
