package io.iotssf.catalog.erratum.api;

import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Filters;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
        now.asked(asked.edition).stream()
            .flatMap(
                edition ->
                    edition.errata().stream().map(placed -> ErratumAnswer.of(edition.id(), placed)))
            .filter(fits)
            .toList(),
        ErratumAnswer::key,
        query);
  }

  /** Filters of the listing. */
  static final class ErratumQuery {
    private static final List<String> KINDS =
        List.of("misread", "row-shift", "cell-lost", "repeat", "inconsistency", "discrepancy");
    private static final List<String> CONFIDENCES = List.of("high", "medium", "low");

    @QueryParam("edition")
    @Nullable String edition;

    @QueryParam("kind")
    @Nullable String kind;

    @QueryParam("confidence")
    @Nullable String confidence;

    @QueryParam("useCase")
    @Nullable String useCase;

    Predicate<ErratumAnswer> filter(Filters filters) {
      String askedKind = QueryValue.among(KINDS, "kind", kind);
      String askedConfidence = QueryValue.among(CONFIDENCES, "confidence", confidence);
      String askedCase = filters.useCase(useCase);
      return found ->
          Filters.fits(askedKind, found.erratum().kind())
              && Filters.fits(askedConfidence, found.erratum().confidence())
              && Filters.fits(askedCase, found.useCase());
    }
  }
}
