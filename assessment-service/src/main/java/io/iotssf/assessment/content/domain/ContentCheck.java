package io.iotssf.assessment.content.domain;

import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartReference;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.assessment.preparation.domain.PreparationKinds;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges rows of all kinds alike: one at a time while people edit, or a whole content when it comes
 * from elsewhere. Both keep the same rules, so what was edited row by row can be taken in again as
 * a whole.
 */
public final class ContentCheck {
  private ContentCheck() {}

  /** Everything that is wrong with a whole content, with pointers into it. */
  public static List<Fault> whole(ContentSurroundings around) {
    Faults faults = new Faults();
    AssessmentContent content = around.content();
    Kinds.ALL.forEach(kind -> bounded(kind, around, faults));
    QuotedCheck.bounded(content, faults);
    if (faults.all().isEmpty()) {
      Kinds.ALL.forEach(kind -> rows(kind, around, faults));
      QuotedCheck.judge(content, faults);
      applyingEntity(content.applyingEntity(), around, faults);
      Checks.optionalDay(faults, "nextReview", content.nextReview());
    }
    return faults.all();
  }

  /**
   * Judges one row: what it refers to, and the rule of its kind.
   *
   * @param around the rows around it as they are with this row
   * @param faults where pointers into the row are collected
   */
  public static <T extends Part> void row(
      PartKind<T> kind, T row, Surroundings around, Faults faults) {
    kind.references().apply(row).forEach(reference -> known(reference, around, faults));
    kind.rule().judge(row, around, faults);
  }

  /** Judges that there are not more rows of a kind than a team can answer for. */
  public static void bounded(PartKind<?> kind, Surroundings around, Faults faults) {
    faults.add(
        "/" + kind.field(),
        Checks.unless(
            around.all(kind).size() <= Checks.MOST_ROWS,
            "`%s` holds at most %d rows.".formatted(kind.field(), Checks.MOST_ROWS)));
  }

  /** Judges who applies the framework: one of the stakeholders, or nobody yet. */
  public static void applyingEntity(@Nullable UUID id, Surroundings around, Faults faults) {
    if (id != null && around.find(PreparationKinds.STAKEHOLDER, id).isEmpty()) {
      faults.add("/applyingEntity", "There is no stakeholder of this id.");
    }
  }

  private static <T extends Part> void rows(
      PartKind<T> kind, ContentSurroundings around, Faults faults) {
    Set<UUID> seen = new HashSet<>();
    List<T> rows = around.all(kind);
    for (int index = 0; index < rows.size(); index++) {
      T row = rows.get(index);
      Faults below = faults.below("/" + kind.field() + "/" + index);
      if (!seen.add(row.id())) {
        below.add("/id", "This id stands twice in `" + kind.field() + "`.");
      }
      row(kind, row, around, below);
    }
  }

  private static void known(PartReference reference, Surroundings around, Faults faults) {
    PartKind<?> kind = Kinds.byCode(reference.kind()).orElseThrow();
    if (around.find(kind, reference.id()).isEmpty()) {
      faults.add(
          reference.pointer(), "There is no row of this id in `%s`.".formatted(kind.collection()));
    }
  }
}
