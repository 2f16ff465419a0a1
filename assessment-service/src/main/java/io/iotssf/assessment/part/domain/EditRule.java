package io.iotssf.assessment.part.domain;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.contracts.assessment.Part;
import org.jspecify.annotations.Nullable;

/** Judges whether a person may make a change to a row. */
@FunctionalInterface
public interface EditRule<T extends Part> {
  /**
   * @param before the row before; null when it comes into being
   * @param after the row afterwards; null when it is removed
   * @param around the rows around it, before the change
   */
  Ruling judge(@Nullable T before, @Nullable T after, Surroundings around, Editor editor);

  /** Whoever leads the assessment, and nobody else. */
  static <T extends Part> EditRule<T> ledOnly() {
    return (before, after, around, editor) ->
        editor.leads()
            ? Ruling.allowed()
            : Ruling.rejected(
                Ruling.Ground.PERSON, "Only whoever leads the assessment edits this.");
  }
}
