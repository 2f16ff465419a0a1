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
import java.util.function.Predicate;

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
    Predicate<Row<T>> seen = seen(assessment, kind);
    return parts.of(assessment, kind).stream().filter(seen).toList();
  }

  /** The same for an answer about all of them: whoever sees a part has no such answer. */
  @Transactional
  public <T extends Part> List<Row<T>> whole(UUID assessment, PartKind<T> kind) {
    readAccess.requireWhole(assessment);
    return parts.of(assessment, kind);
  }

  @Transactional
  public <T extends Part> Row<T> one(UUID assessment, PartKind<T> kind, UUID id) {
    Predicate<Row<T>> seen = seen(assessment, kind);
    return parts.find(assessment, kind, id).filter(seen).orElseThrow(ProblemException::notFound);
  }

  private <T extends Part> Predicate<Row<T>> seen(UUID assessment, PartKind<T> kind) {
    ReadAccess.Seen access = readAccess.requireAny(assessment);
    if (access.sight() instanceof Sight.Whole) {
      return row -> true;
    }
    Surroundings around = surroundings.toRead(access.dossier());
    return row -> access.sight().shows(kind.owners().apply(row.content(), around));
  }
}
