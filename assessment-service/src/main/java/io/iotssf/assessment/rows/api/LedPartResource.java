package io.iotssf.assessment.rows.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.MergePatch;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Rows that whoever leads the assessment edits. */
abstract class LedPartResource<T extends Part> extends PartResource<T> {

  protected LedPartResource(PartDesk desk, PartKind<T> kind) {
    super(desk, kind);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.EDIT_ASSESSMENT)
  public Response add(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("why") @Nullable String why,
      @Nullable JsonNode body) {
    return desk.add(id, kind, key, body, why);
  }

  @PATCH
  @Path("/{row}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RequiresPermission(Permission.EDIT_ASSESSMENT)
  public RestResponse<ObjectNode> change(
      @PathParam("id") UUID id,
      @PathParam("row") UUID row,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("why") @Nullable String why,
      byte[] body) {
    return changed(desk.change(id, kind, row, ifMatch, body, why));
  }

  @DELETE
  @Path("/{row}")
  @RequiresPermission(Permission.EDIT_ASSESSMENT)
  public RestResponse<Void> remove(
      @PathParam("id") UUID id,
      @PathParam("row") UUID row,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("why") @Nullable String why) {
    desk.remove(id, kind, row, ifMatch, why);
    return RestResponse.noContent();
  }
}
