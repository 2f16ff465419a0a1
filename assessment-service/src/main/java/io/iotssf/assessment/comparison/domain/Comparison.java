package io.iotssf.assessment.comparison.domain;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.RevisionDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares two states of an assessment: with the case behind it, with an earlier revision, with a
 * copy. Rows are the same when their ids are. Who is assigned to a stakeholder is not compared: it
 * is no part of what is said.
 */
public final class Comparison {

  private Comparison() {}

  /**
   * What differs: the assessment's own fields first, then kind by kind the rows that are there
   * afterwards in their order, then those that are gone.
   *
   * @param kinds which kinds of rows are compared, in this order
   */
  public static List<RowChange> between(
      AssessmentContent before, AssessmentContent after, List<PartKind<?>> kinds) {
    return between(List.of(), before, after, kinds);
  }

  /** The same for two revisions, which have a title each. */
  public static List<RowChange> between(
      RevisionDocument before, RevisionDocument after, List<PartKind<?>> kinds) {
    List<FieldChange> title = new ArrayList<>();
    compare("title", before.title(), after.title(), title);
    return between(title, before.content(), after.content(), kinds);
  }

  private static List<RowChange> between(
      List<FieldChange> title,
      AssessmentContent before,
      AssessmentContent after,
      List<PartKind<?>> kinds) {
    List<RowChange> changes = new ArrayList<>(ownFields(title, before, after));
    kinds.forEach(kind -> changes.addAll(KindComparison.between(kind, before, after)));
    return List.copyOf(changes);
  }

  private static List<RowChange> ownFields(
      List<FieldChange> title, AssessmentContent before, AssessmentContent after) {
    List<FieldChange> fields = new ArrayList<>(title);
    compare("applyingEntity", before.applyingEntity(), after.applyingEntity(), fields);
    compare("nextReview", before.nextReview(), after.nextReview(), fields);
    return fields.isEmpty()
        ? List.of()
        : List.of(
            new RowChange(RowChange.ASSESSMENT, null, RowChange.CHANGED, List.copyOf(fields)));
  }

  private static void compare(
      String field, @Nullable Object before, @Nullable Object after, List<FieldChange> fields) {
    if (!Objects.equals(before, after)) {
      fields.add(new FieldChange(field, before, after));
    }
  }
}
