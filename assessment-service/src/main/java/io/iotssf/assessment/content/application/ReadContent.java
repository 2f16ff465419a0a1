package io.iotssf.assessment.content.application;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.content.domain.RawRows;
import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.part.application.SurroundingsOf;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Parts.KindOfRows;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what an assessment says, as far as the caller may see it. */
@ApplicationScoped
public class ReadContent {
  private final ReadAccess readAccess;
  private final Contents contents;
  private final RawRows rawRows;
  private final Parts parts;
  private final SurroundingsOf surroundings;

  ReadContent(
      ReadAccess readAccess,
      Contents contents,
      RawRows rawRows,
      Parts parts,
      SurroundingsOf surroundings) {
    this.surroundings = surroundings;
    this.readAccess = readAccess;
    this.contents = contents;
    this.rawRows = rawRows;
    this.parts = parts;
  }

  /** All that an assessment says, for those who see all of it. */
  @Transactional
  public AssessmentContent whole(UUID assessment) {
    return contents.of(readAccess.requireWhole(assessment));
  }

  /** The rows that somebody sees, as they are stored. */
  public RawRows.Snapshot rows(Dossier dossier, Sight sight) {
    UUID assessment = dossier.id();
    RawRows.Snapshot all = rawRows.of(assessment);
    if (!(sight instanceof Sight.PartOf some)) {
      return all;
    }
    Surroundings around = surroundings.toRead(dossier);
    Map<Identity, Part> seen =
        parts.all(assessment, Kinds.ALL).stream()
            .flatMap(rows -> seen(rows, around, some))
            .collect(Collectors.toMap(Seen::identity, Seen::shown));
    return new RawRows.Snapshot(
        all.version(),
        all.rows().stream()
            .flatMap(
                row ->
                    Stream.ofNullable(seen.get(Identity.of(row)))
                        .map(shown -> row.saying(Json.bytes(shown))))
            .toList());
  }

  /** Which row of which kind. */
  private record Identity(String kind, UUID id) {
    static Identity of(RawRows.RawRow row) {
      return new Identity(row.kind(), row.id());
    }
  }

  /** A row as somebody sees it who acts for some parties. */
  private record Seen(Identity identity, Part shown) {}

  private static <T extends Part> Stream<Seen> seen(
      KindOfRows<T> rows, Surroundings around, Sight.PartOf some) {
    return rows.rows().stream()
        .map(Row::content)
        .filter(row -> some.shows(rows.kind().owners().apply(row, around)))
        .map(
            row ->
                new Seen(
                    new Identity(rows.kind().code(), row.id()),
                    some.stakeholders().contains(row.id()) ? row : row.withoutPeople()));
  }
}
