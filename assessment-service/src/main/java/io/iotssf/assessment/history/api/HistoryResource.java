package io.iotssf.assessment.history.api;

import io.iotssf.assessment.history.application.ReadHistory;
import io.iotssf.assessment.history.domain.ChainedEntry;
import io.iotssf.assessment.history.domain.HistoryFilter;
import io.iotssf.assessment.history.domain.RecordedResources;
import io.iotssf.assessment.http.Paging;
import io.iotssf.kit.page.Cursors;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assessments/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "history")
class HistoryResource {
  private final ReadHistory readHistory;
  private final Cursors cursors;
  private final RecordedResources recorded;

  HistoryResource(ReadHistory readHistory, Cursors cursors, RecordedResources recorded) {
    this.readHistory = readHistory;
    this.cursors = cursors;
    this.recorded = recorded;
  }

  @GET
  @RequiresPermission(Permission.READ_HISTORY)
  @Operation(
      operationId = "listHistory",
      summary = "Who did what, oldest first",
      description =
          "Each hash is SHA-256, in hexadecimal, of the previous hash, a line feed and the bytes of"
              + " `entry` as they stand in the answer.")
  public Page<HistoryResponse> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @BeanParam HistoryQuery query) {
    HistoryFilter filter = query.filter(recorded);
    String collection = "history/" + id + "/" + filter;
    long after = cursor == null ? 0 : Long.parseLong(cursors.verify(collection, cursor));
    List<ChainedEntry> entries = readHistory.after(id, after, filter, limit + 1);
    return Paging.page(
        entries,
        limit,
        HistoryResponse::of,
        last -> cursors.sign(collection, String.valueOf(last.version())));
  }

  @GET
  @Path("/verification")
  @RequiresPermission(Permission.READ_HISTORY)
  @Operation(operationId = "verifyHistory", summary = "Follow the chain of hashes from its start")
  public VerificationResponse verify(@PathParam("id") UUID id) {
    return VerificationResponse.of(readHistory.verify(id));
  }
}
