package io.iotssf.assessment.rows.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.Answers;
import io.iotssf.kit.http.RequiredFields;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The operations that every kind of row has. The API document describes them by kind. */
abstract class PartResource<T extends Part> {
  final PartDesk desk;
  final PartKind<T> kind;

  PartResource(PartDesk desk, PartKind<T> kind) {
    this.desk = desk;
    this.kind = kind;
  }

  @GET
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  public Page<ObjectNode> list(@PathParam("id") UUID id) {
    return page(desk.all(id, kind));
  }

  @GET
  @Path("/{row}")
  @RequiresPermission(Permission.READ_ASSESSMENTS)
  public RestResponse<ObjectNode> get(
      @PathParam("id") UUID id,
      @PathParam("row") UUID row,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Row<T> found = desk.one(id, kind, row);
    return Answers.read(RowBodies.of(found), found.version(), ifNoneMatch);
  }

  @PUT
  @Path("/order")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresPermission(Permission.EDIT_ASSESSMENT)
  public Page<ObjectNode> order(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("why") @Nullable String why,
      @Nullable OrderRequest body) {
    return page(desk.order(id, kind, ifMatch, RequiredFields.require(body).ids(), why));
  }

  /** The row as a change left it. */
  protected static RestResponse<ObjectNode> changed(Row<?> after) {
    return Answers.changed(RowBodies.of(after), after.version());
  }

  static Page<ObjectNode> page(List<? extends Row<?>> rows) {
    return Page.whole(rows.stream().map(RowBodies::of).toList());
  }
}
