package io.iotssf.catalog.threat.api;

import io.iotssf.catalog.published.InEdition;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.Reading;
import io.iotssf.catalog.threat.domain.ThreatRows;
import io.iotssf.catalog.threat.domain.ThreatRows.Tie;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a case that ties a requirement to a threat.
 *
 * @param threat id of the threat
 * @param general whether the row says 全般: it applies to all threats, and so to this one
 * @param requirement the wording of the row
 * @param requirementId the requirement that the row words; null when the edition lists none
 * @param row id of the row
 * @param correspondence how the row's requirement stands to the one asked for: {@code equal},
 *     {@code reworded} or {@code split}; null where a threat was asked for
 */
record TieAnswer(
    String edition,
    String useCase,
    String row,
    String threat,
    boolean general,
    @Nullable String requirementId,
    @Nullable String correspondence,
    @Nullable Text requirement,
    String perspective,
    String target,
    String stakeholder,
    Source source,
    List<String> errata) {

  static TieAnswer of(InEdition<Tie> found) {
    var tie = found.row();
    var row = tie.row();
    return new TieAnswer(
        found.edition().id(),
        tie.useCase(),
        row.id(),
        tie.threat(),
        tie.general(),
        row.requirementId(),
        null,
        row.requirement(),
        row.perspective(),
        row.target(),
        row.stakeholder(),
        row.source(),
        found.errata(row.id()));
  }

  /** Every tie of these editions, errata applied, in the order of the rows. */
  static Stream<TieAnswer> all(List<PublishedEdition> editions) {
    return InEdition.rows(editions, Reading.APPLIED, document -> ThreatRows.of(document).toList())
        .map(TieAnswer::of);
  }

  /** The same, seen from a requirement. */
  TieAnswer standing(@Nullable String asCorrespondence) {
    return new TieAnswer(
        edition,
        useCase,
        row,
        threat,
        general,
        requirementId,
        asCorrespondence,
        requirement,
        perspective,
        target,
        stakeholder,
        source,
        errata);
  }

  String key() {
    return row + "/" + threat;
  }
}
