package io.iotssf.assessment.review.domain;

import io.iotssf.assessment.dossier.domain.Actor;
import io.iotssf.assessment.dossier.domain.Ruling;

/** Everybody may settle a comment that he or she sees; only its author words it anew. */
public final class WordsAreOnesOwn {

  public Ruling judge(Comment before, Comment after, Actor editor) {
    return before.text().equals(after.text()) || before.by().subject().equals(editor.subject())
        ? Ruling.allowed()
        : Ruling.rejected(
            Ruling.Ground.PERSON, "Only who wrote a comment words it anew. Add one of your own.");
  }
}
