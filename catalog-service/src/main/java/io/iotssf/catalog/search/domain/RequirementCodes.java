package io.iotssf.catalog.search.domain;

import io.iotssf.catalog.threat.domain.ThreatRows;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.Threat;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes of the requirements of an edition; their threats come from the rows that word them. */
final class RequirementCodes {
  private final List<String> allThreats;
  private final Map<String, Codes> byId = new HashMap<>();

  RequirementCodes(EditionDocument edition) {
    this.allThreats = edition.threats().stream().map(Threat::id).toList();
    Map<String, Set<String>> threats = threatsOfRequirements(edition);
    edition.requirements().forEach(row -> byId.put(row.id(), codes(row, threats)));
  }

  /** The codes of a requirement; none when the edition lists no such requirement. */
  Codes of(@Nullable String requirement) {
    return requirement == null ? Codes.NONE : byId.getOrDefault(requirement, Codes.NONE);
  }

  /** Every threat that the codes mean: {@code all} means each one. */
  List<String> meant(List<String> threats) {
    return threats.contains(ThreatRows.ALL) ? allThreats : threats;
  }

  Map<String, Codes> all() {
    return byId;
  }

  private Codes codes(Requirement row, Map<String, Set<String>> threats) {
    return new Codes(
        row.perspective(),
        row.target(),
        row.phase(),
        List.copyOf(threats.getOrDefault(row.id(), Set.of())),
        List.of());
  }

  private Map<String, Set<String>> threatsOfRequirements(EditionDocument edition) {
    Map<String, Set<String>> threats = new HashMap<>();
    edition.useCases().stream()
        .flatMap(useCase -> useCase.requirementRows().stream())
        .filter(row -> row.requirementId() != null)
        .forEach(
            row ->
                threats
                    .computeIfAbsent("" + row.requirementId(), unseen -> new LinkedHashSet<>())
                    .addAll(meant(row.threats())));
    return threats;
  }
}
