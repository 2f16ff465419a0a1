package io.iotssf.assessment.exchange.domain;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows that say where they are printed must be rows of the use case that the file names: a file
 * must not put words into the mouth of the publisher.
 */
public final class QuotedRows {
  private final AssessmentContent useCase;

  /**
   * @param useCase what an assessment of that use case starts with; the blank sheet without one
   */
  public QuotedRows(AssessmentContent useCase) {
    this.useCase = useCase;
  }

  /** Adds a fault for each row that quotes what the use case does not have. */
  public void judge(AssessmentContent content, Faults faults) {
    Kinds.ALL.forEach(kind -> judge(kind, content, faults));
  }

  private <T extends Part> void judge(PartKind<T> kind, AssessmentContent content, Faults faults) {
    Map<UUID, T> quoted =
        kind.rows().apply(useCase).stream()
            .collect(Collectors.toMap(Part::id, Function.identity(), (first, second) -> first));
    List<T> rows = kind.rows().apply(content);
    for (int place = 0; place < rows.size(); place++) {
      if (!isQuoted(rows.get(place), quoted)) {
        faults.add(
            "/%s/%d/source".formatted(kind.field(), place),
            "The use case of the file has no such row. Leave `key` and `source` out of rows of"
                + " your own.");
      }
    }
  }

  private static <T extends Part> boolean isQuoted(T row, Map<UUID, T> quoted) {
    if (row.key() == null && row.source() == null) {
      return true;
    }
    T of = quoted.get(row.id());
    return of != null
        && Objects.equals(of.key(), row.key())
        && Objects.equals(of.source(), row.source());
  }
}
