package io.iotssf.assessment.suggestion.domain;

import io.iotssf.assessment.risk.domain.Phrase;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Component;
import io.iotssf.contracts.assessment.Stakeholder;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.Threat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What things are called that suggestions speak of. */
final class Names {
  private static final int QUOTED = 3;

  private final Map<UUID, Text> components;
  private final Map<UUID, Text> stakeholders;
  private final Map<String, Text> threats;
  private final Map<String, Text> requirements;

  Names(AssessmentContent content, EditionDocument edition) {
    this.components = by(content.components(), Component::id, Component::name);
    this.stakeholders = by(content.stakeholders(), Stakeholder::id, Stakeholder::name);
    this.threats = by(edition.threats(), Threat::id, Threat::name);
    this.requirements = by(edition.requirements(), Requirement::id, Requirement::text);
  }

  Text components(Collection<UUID> ids) {
    return named(ids, components);
  }

  Text stakeholders(Collection<UUID> ids) {
    return named(ids, stakeholders);
  }

  Text threats(Collection<String> codes) {
    return named(codes, threats);
  }

  Optional<Text> requirement(String id) {
    return Optional.ofNullable(requirements.get(id));
  }

  /** The first few of many codes, and how many more there are. */
  static Text first(List<String> codes) {
    Text quoted = Phrase.list(codes.stream().limit(QUOTED).map(Phrase::code).toList());
    return codes.size() <= QUOTED
        ? quoted
        : Phrase.of("%sほか%s件", "%s and %s more", quoted, Phrase.code(codes.size() - QUOTED));
  }

  private static <K> Text named(Collection<K> keys, Map<K, Text> names) {
    return Phrase.list(
        keys.stream().map(key -> names.getOrDefault(key, Phrase.code(key.toString()))).toList());
  }

  private static <T, K> Map<K, Text> by(List<T> rows, Function<T, K> key, Function<T, Text> name) {
    return rows.stream().collect(Collectors.toMap(key, name, (first, second) -> first));
  }
}
