package io.iotssf.assessment.part.application;

import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.domain.Dossier;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.part.domain.Checks;
import io.iotssf.assessment.part.domain.Faults;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartKinds;
import io.iotssf.assessment.part.domain.PartReference;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Judges edited rows as they stand after all edits of a write. */
@ApplicationScoped
public class JudgeRows {
  private final PartKinds kinds;

  JudgeRows(PartKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * Refuses the write unless every row keeps its rules and names only rows that are there. A row
   * that the writer may not see is as absent here as when it is read.
   */
  void require(Locked locked, Surroundings around, List<EditedRow<?>> edited) {
    var faults = new Faults();
    edited.forEach(row -> judge(row, locked.sight(), around, faults.below(row.pointer())));
    judgeRemovals(locked.dossier(), edited, around, faults);
    Rejections.enforce(faults.all());
  }

  /** Refuses a row that does not keep the rules of its kind. */
  public <T extends Part> void require(PartKind<T> kind, T row, Surroundings around) {
    var faults = new Faults();
    kind.rule().judge(row, around, faults);
    Rejections.enforce(faults.all());
  }

  private <T extends Part> void judge(
      EditedRow<T> edited, Sight sight, Surroundings around, Faults faults) {
    T after = edited.contentAfter();
    if (after == null) {
      return;
    }
    PartKind<T> kind = edited.kind();
    T before = edited.contentBefore();
    if (before == null && around.all(kind).size() > Checks.MOST_ROWS) {
      faults.add("", "`%s` holds at most %d rows.".formatted(kind.collection(), Checks.MOST_ROWS));
    }
    Set<PartReference> known =
        before == null
            ? Set.of()
            : kind.references().apply(before).collect(Collectors.toUnmodifiableSet());
    kind.references()
        .apply(after)
        .filter(reference -> !known.contains(reference))
        .forEach(reference -> judge(reference, ofCode(reference.kind()), sight, around, faults));
    kind.rule().judge(after, around, faults);
    judgeThoseThatNameIt(edited, around, faults);
  }

  private static <T extends Part> void judge(
      PartReference reference, PartKind<T> kind, Sight sight, Surroundings around, Faults faults) {
    if (around
        .find(kind, reference.id())
        .filter(row -> isSeen(kind, row, sight, around))
        .isEmpty()) {
      faults.add(
          reference.pointer(),
          "There is no %s of this id in the assessment.".formatted(kind.code()));
    }
  }

  private static <T extends Part> boolean isSeen(
      PartKind<T> kind, T row, Sight sight, Surroundings around) {
    return sight instanceof Sight.Whole || sight.shows(kind.owners().apply(row, around));
  }

  /** A change may break rows of the same kind that refer to this one, such as sub-bullets. */
  private <T extends Part> void judgeThoseThatNameIt(
      EditedRow<T> edited, Surroundings around, Faults faults) {
    PartKind<T> kind = edited.kind();
    if (edited.before() == null || !kind.namesItsOwn()) {
      return;
    }
    around.all(kind).stream()
        .filter(other -> names(kind, other, kind, edited.id()))
        .forEach(other -> kind.rule().judge(other, around, faults));
  }

  private void judgeRemovals(
      Dossier dossier, List<EditedRow<?>> edited, Surroundings around, Faults faults) {
    List<EditedRow<?>> removed = edited.stream().filter(row -> row.after() == null).toList();
    if (!removed.isEmpty()) {
      kinds.all().forEach(kind -> judgeThoseLeft(kind, removed, around, faults));
      removed.stream()
          .filter(row -> row.id().equals(dossier.applyingEntity()))
          .forEach(
              row ->
                  faults.add(
                      row.pointer(),
                      "This stakeholder applies the framework. Name another one first."));
    }
  }

  private <T extends Part> void judgeThoseLeft(
      PartKind<T> kind, List<EditedRow<?>> removed, Surroundings around, Faults faults) {
    for (T row : around.all(kind)) {
      removed.stream()
          .filter(gone -> names(kind, row, gone.kind(), gone.id()))
          .forEach(
              gone ->
                  faults.add(
                      gone.pointer(),
                      "%s %s refers to this row. Change or remove it first."
                          .formatted(kind.code(), row.id())));
    }
  }

  private static <T extends Part> boolean names(
      PartKind<T> kind, T row, PartKind<?> named, UUID id) {
    return kind.references()
        .apply(row)
        .anyMatch(reference -> reference.kind().equals(named.code()) && reference.id().equals(id));
  }

  private PartKind<?> ofCode(String code) {
    return kinds.all().stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No kind has the code " + code));
  }
}
