package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.RiskRating.Subject;
import io.iotssf.contracts.assessment.Stakeholder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names of the stakeholders and components of a revision. Their ids are unique within their kind
 * only. What has no name stands for itself.
 */
final class Names {
  private final Composition composition;
  private final Map<UUID, String> parties = new LinkedHashMap<>();
  private final Map<String, String> partiesByKey = new LinkedHashMap<>();
  private final Map<UUID, String> components = new LinkedHashMap<>();

  Names(Composition composition) {
    this.composition = composition;
    for (Stakeholder party : composition.content().stakeholders()) {
      String name = composition.say(party.name());
      parties.put(party.id(), name);
      if (party.key() != null) {
        partiesByKey.putIfAbsent(party.key(), name);
      }
    }
    for (Component component : composition.content().components()) {
      components.put(component.id(), composition.say(component.name()));
    }
  }

  String party(UUID id) {
    return parties.getOrDefault(id, id.toString());
  }

  @Nullable String partyOrNull(@Nullable UUID id) {
    return id == null ? null : party(id);
  }

  /** The stakeholder that a use case calls so. */
  String partyOfCase(String key) {
    return partiesByKey.getOrDefault(key, PlainText.of(key));
  }

  /** Whose or what risk it is. */
  String subject(Subject subject) {
    UUID id = subject.id();
    if (id == null) {
      return composition.say("対象システム全体", "the system as a whole");
    }
    String name = "device".equals(subject.kind()) ? component(id) : party(id);
    Text form = subject.formOfUse();
    return form == null
        ? name
        : composition.say(
            name + "（" + composition.say(form) + "）", name + " (" + composition.say(form) + ")");
  }

  String component(UUID id) {
    return components.getOrDefault(id, id.toString());
  }
}
