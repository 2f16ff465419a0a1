package io.iotssf.catalog.export.oscal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.iotssf.catalog.export.oscal.Oscal.Part;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.threat.domain.ThreatRows;
import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase;
import io.iotssf.contracts.catalog.UseCase.RequirementRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which threats the cases of an edition tie to a requirement, as the guidance of its control. */
final class ThreatTies {
  private final PublishedEdition edition;
  private final Citations citations;
  private final Map<String, Text> names;

  ThreatTies(PublishedEdition edition, Citations citations) {
    this.edition = edition;
    this.citations = citations;
    this.names = edition.applied().threats().stream().collect(toMap(Threat::id, Threat::name));
  }

  /** The guidance, with a part for each row that words the requirement; empty without rows. */
  Optional<Part> of(String requirement) {
    List<Part> ties =
        edition.applied().useCases().stream()
            .flatMap(useCase -> ties(requirement, useCase))
            .toList();
    if (ties.isEmpty()) {
      return Optional.empty();
    }
    Parts guidance =
        Parts.standard("guidance", requirement + "_gdn").title("想定される脅威 (threats, by case)");
    ties.forEach(guidance::part);
    return Optional.of(guidance.build());
  }

  private Stream<Part> ties(String requirement, UseCase useCase) {
    return useCase.requirementRows().stream()
        .filter(row -> requirement.equals(row.requirementId()))
        .map(row -> tie(requirement, useCase, row));
  }

  private Part tie(String requirement, UseCase useCase, RequirementRow row) {
    return Parts.ours("threat-tie", requirement + "_gdn." + row.id())
        .title(useCase.title().ja())
        .words(threats(row))
        .props(of(useCase, row).each("erratum", edition.errataOf(row.id())))
        .link(citations.source(row.source()))
        .build();
  }

  /** What a row says beside its words. */
  static Props of(UseCase useCase, RequirementRow row) {
    return of(Props.of(), useCase, row);
  }

  /** As {@link #of(UseCase, RequirementRow)}, added to others. */
  static Props of(Props props, UseCase useCase, RequirementRow row) {
    return props
        .add("use-case", useCase.id())
        .add("perspective", row.perspective())
        .add("target", row.target())
        .add("primary-implementer", row.stakeholder())
        .each("threat", row.threats())
        .source(row.source());
  }

  /** The names of a row's threats; a row that says 全般 says that it applies to all. */
  private Text threats(RequirementRow row) {
    String applies = row.threats().contains(ThreatRows.ALL) ? " (applies to all threats)" : "";
    String ja = joined(row, "、", Text::ja);
    String en = joined(row, ", ", Text::en);
    return new Text(ja, en.isEmpty() ? null : en + applies);
  }

  private String joined(
      RequirementRow row, String mark, Function<Text, @Nullable String> language) {
    return row.threats().stream()
        .map(threat -> Objects.requireNonNull(names.get(threat), threat))
        .map(language)
        .filter(Objects::nonNull)
        .collect(joining(mark));
  }
}
