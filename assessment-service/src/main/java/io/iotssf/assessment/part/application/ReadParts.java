package io.iotssf.assessment.part.application;

import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads rows as far as the caller may see them. */
@ApplicationScoped
public class ReadParts {
  private final ReadAccess readAccess;
  private final Parts parts;
  private final SurroundingsOf surroundings;

  ReadParts(ReadAccess readAccess, Parts parts, SurroundingsOf surroundings) {
    this.surroundings = surroundings;
    this.readAccess = readAccess;
    this.parts = parts;
  }

  /** The rows of a kind, in their order. */
  @Transactional
  public <T extends Part> List<Row<T>> all(UUID assessment, PartKind<T> kind) {
    ReadAccess.Seen access = readAccess.requireAny(assessment);
    return shown(access, kind, parts.of(assessment, kind).stream()).toList();
  }

  /** The same for an answer about all of them: whoever sees a part has no such answer. */
  @Transactional
  public <T extends Part> List<Row<T>> whole(UUID assessment, PartKind<T> kind) {
    readAccess.requireWhole(assessment);
    return parts.of(assessment, kind);
  }

  @Transactional
  public <T extends Part> Row<T> one(UUID assessment, PartKind<T> kind, UUID id) {
    ReadAccess.Seen access = readAccess.requireAny(assessment);
    return shown(access, kind, parts.find(assessment, kind, id).stream())
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  private <T extends Part> Stream<Row<T>> shown(
      ReadAccess.Seen access, PartKind<T> kind, Stream<Row<T>> rows) {
    if (!(access.sight() instanceof Sight.PartOf some)) {
      return rows;
    }
    Surroundings around = surroundings.toRead(access.dossier());
    return rows.filter(row -> some.shows(kind.owners().apply(row.content(), around)))
        .map(
            row ->
                some.stakeholders().contains(row.content().id())
                    ? row
                    : row.withoutPeople(kind.type()));
  }
}
