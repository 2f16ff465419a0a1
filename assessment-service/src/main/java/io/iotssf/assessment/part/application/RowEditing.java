package io.iotssf.assessment.part.application;

import io.iotssf.assessment.dossier.application.Locked;
import io.iotssf.assessment.dossier.application.Rulings;
import io.iotssf.assessment.dossier.domain.Sight;
import io.iotssf.assessment.part.domain.Editor;
import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Parts;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.assessment.part.domain.Surroundings;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes edits one by one within a write: finds, compares versions, asks who may, stores. */
final class RowEditing {
  private final Parts parts;
  private final Surroundings around;
  private final Locked locked;
  private final UUID assessment;
  private final Editor editor;

  RowEditing(Parts parts, Surroundings around, Locked locked, Editor editor) {
    this.around = around;
    this.parts = parts;
    this.locked = locked;
    this.assessment = locked.dossier().id();
    this.editor = editor;
  }

  /** Makes an edit; what refuses it says which of the edits it was. */
  <T extends Part> EditedRow<T> make(Edit<T> edit) {
    try {
      return made(edit);
    } catch (ProblemException e) {
      throw Rejections.at(edit.pointer(), e);
    }
  }

  private <T extends Part> EditedRow<T> made(Edit<T> edit) {
    return switch (edit) {
      case Edit.Add<T> add -> add(add);
      case Edit.Change<T> change -> change(change);
      case Edit.Remove<T> remove -> remove(remove);
    };
  }

  private <T extends Part> EditedRow<T> add(Edit.Add<T> add) {
    PartKind<T> kind = add.kind();
    T content = add.row();
    allow(kind, null, content);
    if (parts.find(assessment, kind, content.id()).isPresent()) {
      throw Rejections.of(
          List.of(new Fault(add.pointer() + "/id", "There is a row of this id already.")));
    }
    Row<T> row = new Row<>(content, parts.nextPosition(assessment, kind), 1, locked.at());
    parts.add(assessment, kind, row);
    return new EditedRow<>(kind, add.pointer(), content.id(), null, row);
  }

  private <T extends Part> EditedRow<T> change(Edit.Change<T> change) {
    PartKind<T> kind = change.kind();
    Row<T> before = require(kind, change.id(), change.ifMatch());
    T content = change.patch().apply(before.content());
    allow(kind, before.content(), content);
    Row<T> after = before.changed(content, locked.at());
    parts.update(assessment, kind, after);
    return new EditedRow<>(kind, change.pointer(), change.id(), before, after);
  }

  private <T extends Part> EditedRow<T> remove(Edit.Remove<T> remove) {
    PartKind<T> kind = remove.kind();
    Row<T> before = require(kind, remove.id(), remove.ifMatch());
    allow(kind, before.content(), null);
    parts.remove(assessment, kind, remove.id());
    return new EditedRow<>(kind, remove.pointer(), remove.id(), before, null);
  }

  private <T extends Part> Row<T> require(PartKind<T> kind, UUID id, @Nullable String ifMatch) {
    Row<T> row =
        parts
            .find(assessment, kind, id)
            .filter(found -> isSeen(kind, found.content()))
            .orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, EntityTags.ofVersion(row.version()));
    return row;
  }

  private <T extends Part> boolean isSeen(PartKind<T> kind, T row) {
    return locked.sight() instanceof Sight.Whole
        || locked.sight().shows(kind.owners().apply(row, around));
  }

  private <T extends Part> void allow(PartKind<T> kind, @Nullable T before, @Nullable T after) {
    Rulings.enforce(kind.editRule().judge(before, after, around, editor));
  }
}
