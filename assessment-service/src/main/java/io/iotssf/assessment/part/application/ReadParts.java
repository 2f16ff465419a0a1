package io.iotssf.assessment.part.application;

import io.iotssf.assessment.dossier.application.ReadAccess;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads rows as far as the caller may see them. */
@ApplicationScoped
public class ReadParts {
  private final ReadAccess readAccess;
  private final Parts parts;

  ReadParts(ReadAccess readAccess, Parts parts) {
    this.readAccess = readAccess;
    this.parts = parts;
  }

  /** The rows of a kind, in their order. */
  @Transactional
  public <T extends Part> List<Row<T>> all(UUID assessment, PartKind<T> kind) {
    Sight sight = readAccess.requireAny(assessment).sight();
    return parts.of(assessment, kind).stream().filter(row -> shows(sight, kind, row)).toList();
  }

  @Transactional
  public <T extends Part> Row<T> one(UUID assessment, PartKind<T> kind, UUID id) {
    Sight sight = readAccess.requireAny(assessment).sight();
    return parts
        .find(assessment, kind, id)
        .filter(row -> shows(sight, kind, row))
        .orElseThrow(ProblemException::notFound);
  }

  private static <T extends Part> boolean shows(Sight sight, PartKind<T> kind, Row<T> row) {
    return sight instanceof Sight.Whole || sight.shows(kind.owners().apply(row.content()));
  }
}
