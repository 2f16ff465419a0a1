package io.iotssf.catalog.threat.domain;

import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.UseCase.RequirementRow;
import java.util.List;
import java.util.stream.Stream;

/** The requirement rows of the cases of an edition, read by threat or by requirement. */
public final class ThreatRows {
  /** 全般: no threat of its own, but "applies to all". */
  public static final String ALL = "all";

  private ThreatRows() {}

  /**
   * A row that ties a requirement to a threat.
   *
   * @param general whether the row says 全般 and so applies to every threat
   */
  public record Tie(String useCase, RequirementRow row, String threat, boolean general) {}

  /** Every tie of an edition, in the order of its rows; a row that says 全般 has one per threat. */
  public static Stream<Tie> of(EditionDocument edition) {
    List<String> threats =
        edition.threats().stream().map(t -> t.id()).filter(id -> !id.equals(ALL)).toList();
    return edition.useCases().stream()
        .flatMap(
            useCase ->
                useCase.requirementRows().stream()
                    .flatMap(row -> ties(useCase.id(), row, threats)));
  }

  private static Stream<Tie> ties(String useCase, RequirementRow row, List<String> threats) {
    boolean general = row.threats().contains(ALL);
    return (general ? threats : row.threats())
        .stream().map(threat -> new Tie(useCase, row, threat, general));
  }
}
