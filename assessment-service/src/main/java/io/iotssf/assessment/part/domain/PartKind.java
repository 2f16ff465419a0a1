package io.iotssf.assessment.part.domain;

import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Part;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of row: how it is called, what it refers to, who sees it, and the rules it keeps.
 *
 * @param code for example {@code risk-rating}
 * @param collection its collection under an assessment's address, for example {@code risk-ratings}
 * @param field its list in {@link AssessmentContent}, for example {@code riskRatings}
 * @param type the record of a row
 * @param rows the rows of this kind in a content
 * @param references which other rows a row names
 * @param owners ids of the stakeholders whose people see the row without seeing the whole
 *     assessment; empty for what only those see who see all of it
 * @param rule what every row of this kind keeps
 * @param editRule who may change what
 */
public record PartKind<T extends Part>(
    String code,
    String collection,
    String field,
    Class<T> type,
    Function<AssessmentContent, List<T>> rows,
    Function<T, Stream<PartReference>> references,
    BiFunction<T, Surroundings, Set<UUID>> owners,
    PartRule<T> rule,
    EditRule<T> editRule) {

  /** Whether a row may name another one of its own kind, as a sub-bullet names its bullet. */
  public boolean namesItsOwn() {
    return code.equals(KindCodes.MEASURE);
  }

  /** A kind that whoever leads the assessment edits, and that only those see who see all of it. */
  public static <T extends Part> PartKind<T> led(
      String code,
      String collection,
      String field,
      Class<T> type,
      Function<AssessmentContent, List<T>> rows,
      Function<T, Stream<PartReference>> references,
      PartRule<T> rule) {
    return new PartKind<>(
        code,
        collection,
        field,
        type,
        rows,
        references,
        (row, around) -> Set.of(),
        rule,
        EditRule.ledOnly());
  }
}
