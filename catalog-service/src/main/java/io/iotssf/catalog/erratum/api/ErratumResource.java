package io.iotssf.catalog.erratum.api;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Filters;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/errata")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class ErratumResource {
  private final CurrentCatalogue catalogue;
  private final Pages pages;

  ErratumResource(CurrentCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "listErrata", summary = "Errata and discrepancies, applied or not")
  public Page<ErratumAnswer> list(@BeanParam ErratumQuery asked, @BeanParam PageQuery query) {
    var now = catalogue.get();
    var fits = asked.filter(new Filters(now));
    return pages.cut(
        all(now.asked(asked.edition)).filter(fits).toList(), ErratumAnswer::key, query);
  }

  @GET
  @Path("{id}")
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(operationId = "getErratum", summary = "One erratum, with both readings and why")
  public ErratumAnswer get(@PathParam("id") String id) {
    return all(catalogue.get().editions())
        .filter(found -> found.erratum().id().equals(id))
        .findFirst()
        .orElseThrow(ProblemException::notFound);
  }

  private static Stream<ErratumAnswer> all(List<PublishedEdition> editions) {
    return editions.stream()
        .flatMap(
            edition ->
                edition.errata().stream().map(placed -> ErratumAnswer.of(edition.id(), placed)));
  }

  /** Filters of the listing. */
  static final class ErratumQuery {
    private static final String MISREAD = "misread";
    private static final String ROW_SHIFT = "row-shift";
    private static final String CELL_LOST = "cell-lost";
    private static final String REPEAT = "repeat";
    private static final String INCONSISTENCY = "inconsistency";
    private static final String DISCREPANCY = "discrepancy";
    private static final List<String> KINDS =
        List.of(MISREAD, ROW_SHIFT, CELL_LOST, REPEAT, INCONSISTENCY, DISCREPANCY);

    private static final String HIGH = "high";
    private static final String MEDIUM = "medium";
    private static final String LOW = "low";
    private static final List<String> CONFIDENCES = List.of(HIGH, MEDIUM, LOW);

    @QueryParam("edition")
    @Nullable String edition;

    @QueryParam("kind")
    @Parameter(
        schema =
            @Schema(
                type = SchemaType.STRING,
                enumeration = {MISREAD, ROW_SHIFT, CELL_LOST, REPEAT, INCONSISTENCY, DISCREPANCY}))
    @Nullable String kind;

    @QueryParam("confidence")
    @Parameter(
        schema =
            @Schema(
                type = SchemaType.STRING,
                enumeration = {HIGH, MEDIUM, LOW}))
    @Nullable String confidence;

    @QueryParam("useCase")
    @Nullable String useCase;

    @QueryParam("target")
    @Parameter(description = "Id of the row that an erratum is about.")
    @Nullable String target;

    Predicate<ErratumAnswer> filter(Filters filters) {
      String askedKind = QueryValue.among(KINDS, "kind", kind);
      String askedConfidence = QueryValue.among(CONFIDENCES, "confidence", confidence);
      String askedCase = filters.useCase(useCase);
      return found ->
          Filters.fits(askedKind, found.erratum().kind())
              && Filters.fits(askedConfidence, found.erratum().confidence())
              && Filters.fits(askedCase, found.useCase())
              && Filters.fits(target, found.erratum().target());
    }
  }
}
