package io.iotssf.assessment.rows.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.part.application.Edit;
import io.iotssf.assessment.part.application.EditParts;
import io.iotssf.assessment.part.application.EditedRow;
import io.iotssf.assessment.part.application.Rejections;
import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.PartKinds;
import io.iotssf.assessment.rows.api.EditsRequest.EditRequest;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.Creation;
import io.iotssf.kit.http.EntityTags;
import io.iotssf.kit.http.MergePatch;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/edits")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "lifecycle")
class EditsResource {
  private static final int MOST = 1000;

  private final EditParts editParts;
  private final PartKinds kinds;
  private final RowBodies bodies;
  private final MergePatch mergePatch;
  private final Creation creation;

  EditsResource(
      EditParts editParts,
      PartKinds kinds,
      RowBodies bodies,
      MergePatch mergePatch,
      Creation creation) {
    this.editParts = editParts;
    this.kinds = kinds;
    this.bodies = bodies;
    this.mergePatch = mergePatch;
    this.creation = creation;
  }

  /** What was sent, for the comparison of two requests with one key. */
  private record Sent(EditsRequest request, @Nullable String why) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.EDIT_DECISIONS)
  @Operation(
      operationId = "editRows",
      summary = "Edit many rows at once, all or none",
      description =
          "Each edit needs what the edit of one such row needs. Rows that are added may bring ids of"
              + " their own and so refer to each other.")
  @APIResponse(
      responseCode = "200",
      description = "What the edits left behind",
      content = @Content(schema = @Schema(implementation = EditsResponse.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("why") @Nullable String why,
      @Nullable EditsRequest body) {
    EditsRequest request = RequiredFields.require(body);
    String path = "/api/v1/assessments/" + id + "/edits";
    return creation.change(
        "POST " + path,
        key,
        new Sent(request, why),
        () -> {
          List<EditedRow<?>> edited = editParts.edit(id, edits(request), why);
          return new Creation.Created(path, 1, EditsResponse.of(edited));
        });
  }

  private List<Edit<?>> edits(EditsRequest request) {
    int size = request.edits().size();
    if (size == 0 || size > MOST) {
      throw rejected("/edits", "Send between 1 and %d edits.".formatted(MOST));
    }
    List<Edit<?>> edits = new ArrayList<>();
    Rejections.enforceAll(
        IntStream.range(0, size).boxed().toList(),
        place -> {
          EditRequest each = request.edits().get(place);
          edits.add(edit(each, kind(each, "/edits/" + place), "/edits/" + place));
        });
    return edits;
  }

  private PartKind<?> kind(EditRequest request, String pointer) {
    return kinds.all().stream()
        .filter(kind -> kind.collection().equals(request.collection()))
        .findFirst()
        .orElseThrow(
            () ->
                rejected(
                    pointer + "/collection",
                    "Known are %s."
                        .formatted(kinds.all().stream().map(PartKind::collection).toList())));
  }

  private <T extends Part> Edit<T> edit(EditRequest request, PartKind<T> kind, String pointer) {
    JsonNode row = request.row();
    return switch (request.action()) {
      case "add" -> {
        requireNew(request, pointer);
        yield new Edit.Add<>(kind, pointer + "/row", bodies.read(kind, row, pointer + "/row"));
      }
      case "change" -> change(request, kind, pointer);
      case "remove" ->
          new Edit.Remove<>(kind, pointer, id(request, pointer), tag(request, pointer));
      default -> throw rejected(pointer + "/action", "Known are add, change and remove.");
    };
  }

  private <T extends Part> Edit<T> change(EditRequest request, PartKind<T> kind, String pointer) {
    if (!(request.row() instanceof ObjectNode row)) {
      throw rejected(pointer + "/row", "Send the merge patch of the row, a JSON object.");
    }
    var patch = mergePatch.of(row);
    return new Edit.Change<>(
        kind,
        pointer + "/row",
        id(request, pointer),
        tag(request, pointer),
        before -> Patched.row(patch, kind, before, pointer + "/row"));
  }

  private static void requireNew(EditRequest request, String pointer) {
    if (request.id() != null) {
      throw rejected(pointer + "/id", "A row that is added brings its id in `row`, or gets one.");
    }
    if (request.version() != null) {
      throw rejected(pointer + "/version", "A row that is added has no version yet.");
    }
  }

  private static UUID id(EditRequest request, String pointer) {
    if (request.id() == null) {
      throw rejected(pointer + "/id", "Give the id of the row.");
    }
    return request.id();
  }

  private static String tag(EditRequest request, String pointer) {
    if (request.version() == null) {
      throw rejected(pointer + "/version", "Give the version of the row that you read.");
    }
    return EntityTags.ofVersion(request.version());
  }

  private static ProblemException rejected(String pointer, String detail) {
    return Rejections.of(List.of(new Fault(pointer, detail)));
  }
}
