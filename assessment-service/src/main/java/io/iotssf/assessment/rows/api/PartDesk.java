package io.iotssf.assessment.rows.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.assessment.part.application.Edit;
import io.iotssf.assessment.part.application.EditParts;
import io.iotssf.assessment.part.application.EditedRow;
import io.iotssf.assessment.part.application.OrderParts;
import io.iotssf.assessment.part.application.ReadParts;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.Creation;
import io.iotssf.kit.http.MergePatch;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the operations of all kinds of rows do. */
@Singleton
class PartDesk {
  private final ReadParts readParts;
  private final EditParts editParts;
  private final OrderParts orderParts;
  private final RowBodies bodies;
  private final MergePatch mergePatch;
  private final Creation creation;

  PartDesk(
      ReadParts readParts,
      EditParts editParts,
      OrderParts orderParts,
      RowBodies bodies,
      MergePatch mergePatch,
      Creation creation) {
    this.readParts = readParts;
    this.editParts = editParts;
    this.orderParts = orderParts;
    this.bodies = bodies;
    this.mergePatch = mergePatch;
    this.creation = creation;
  }

  <T extends Part> List<Row<T>> all(UUID assessment, PartKind<T> kind) {
    return readParts.all(assessment, kind);
  }

  <T extends Part> Row<T> one(UUID assessment, PartKind<T> kind, UUID id) {
    return readParts.one(assessment, kind, id);
  }

  /** What was sent, for the comparison of two requests with one key. */
  private record Sent(@Nullable JsonNode row, @Nullable String why) {}

  <T extends Part> Response add(
      UUID assessment,
      PartKind<T> kind,
      @Nullable String key,
      @Nullable JsonNode json,
      @Nullable String why) {
    String path = "/api/v1/assessments/" + assessment + "/" + kind.collection();
    return creation.create(
        "POST " + path,
        key,
        new Sent(json, why),
        () -> {
          Row<?> row = edit(assessment, new Edit.Add<>(kind, "", bodies.read(kind, json, "")), why);
          return new Creation.Created(
              path + "/" + row.content().id(), row.version(), RowBodies.of(row));
        });
  }

  <T extends Part> Row<?> change(
      UUID assessment,
      PartKind<T> kind,
      UUID id,
      @Nullable String ifMatch,
      byte[] body,
      @Nullable String why) {
    var patch = mergePatch.parse(body);
    return edit(
        assessment,
        new Edit.Change<>(kind, "", id, ifMatch, before -> Patched.row(patch, kind, before, "")),
        why);
  }

  <T extends Part> void remove(
      UUID assessment, PartKind<T> kind, UUID id, @Nullable String ifMatch, @Nullable String why) {
    editParts.edit(assessment, List.of(new Edit.Remove<>(kind, "", id, ifMatch)), why);
  }

  <T extends Part> List<Row<T>> order(
      UUID assessment,
      PartKind<T> kind,
      @Nullable String ifMatch,
      List<UUID> ids,
      @Nullable String why) {
    return orderParts.order(assessment, kind, ifMatch, ids, why);
  }

  private Row<?> edit(UUID assessment, Edit<?> edit, @Nullable String why) {
    EditedRow<?> edited = editParts.edit(assessment, List.of(edit), why).getFirst();
    return Objects.requireNonNull(edited.after());
  }
}
