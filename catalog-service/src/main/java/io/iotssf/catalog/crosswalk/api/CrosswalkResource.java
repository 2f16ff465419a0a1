package io.iotssf.catalog.crosswalk.api;

import static java.util.stream.Collectors.joining;

import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Filters;
import io.iotssf.catalog.published.PageQuery;
import io.iotssf.catalog.published.Pages;
import io.iotssf.catalog.published.Published;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
@Published
@NonBlocking
class CrosswalkResource {
  private static final String REQUIREMENT = "requirement";
  private static final String COMPONENT = "component";
  private static final String USE_CASE = "use-case";
  private static final List<String> KINDS = List.of(REQUIREMENT, COMPONENT, USE_CASE);

  private static final String EQUAL = "equal";
  private static final String REWORDED = "reworded";
  private static final String SPLIT = "split";
  private static final String NEW = "new";
  private static final String DROPPED = "dropped";
  private static final List<String> TYPES = List.of(EQUAL, REWORDED, SPLIT, NEW, DROPPED);

  private final CurrentCatalogue catalogue;
  private final Pages pages;

  CrosswalkResource(CurrentCatalogue catalogue, Pages pages) {
    this.catalogue = catalogue;
    this.pages = pages;
  }

  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "listCrosswalks",
      summary = "Which wording, component or case of one list stands for which of another")
  public Page<CorrespondenceAnswer> list(
      @QueryParam("from")
          @Parameter(description = "Edition, list or row that pairs shall start from.")
          @Nullable String from,
      @QueryParam("to") @Parameter(description = "Edition, list or row that pairs shall lead to.")
          @Nullable String to,
      @QueryParam("kind")
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {REQUIREMENT, COMPONENT, USE_CASE}))
          @Nullable String kind,
      @QueryParam("type")
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {EQUAL, REWORDED, SPLIT, NEW, DROPPED}))
          @Nullable String type,
      @BeanParam PageQuery query) {
    String askedKind = QueryValue.among(KINDS, "kind", kind);
    String askedType = QueryValue.among(TYPES, "type", type);
    List<CorrespondenceAnswer> pairs = pairs(catalogue.get());
    requireKnown(pairs, "from", from);
    requireKnown(pairs, "to", to);
    return pages.cut(
        directed(pairs, from, to)
            .filter(pair -> Filters.fits(askedKind, pair.kind()))
            .filter(pair -> Filters.fits(askedType, pair.type()))
            .toList(),
        CorrespondenceAnswer::id,
        query);
  }

  /** Pairs as the editions give them, turned round where only that fits what is asked for. */
  private static Stream<CorrespondenceAnswer> directed(
      List<CorrespondenceAnswer> pairs, @Nullable String from, @Nullable String to) {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair, pair.reversed()).filter(fits(from, to)).limit(1));
  }

  private static List<CorrespondenceAnswer> pairs(Catalogue catalogue) {
    return catalogue.editions().stream()
        .flatMap(
            edition ->
                edition.applied().crosswalk().stream()
                    .map(pair -> CorrespondenceAnswer.of(edition.id(), pair, catalogue)))
        .toList();
  }

  private static void requireKnown(
      List<CorrespondenceAnswer> pairs, String parameter, @Nullable String asked) {
    if (pairs.stream().noneMatch(pair -> is(pair.from(), asked) || is(pair.to(), asked))) {
      throw new ProblemException(
          ProblemType.INVALID_VALUE,
          "No pair has the edition, list or row that the query parameter '%s' names. Lists are: %s."
              .formatted(parameter, lists(pairs)));
    }
  }

  private static String lists(List<CorrespondenceAnswer> pairs) {
    return pairs.stream()
        .flatMap(
            pair -> Stream.of(Optional.ofNullable(pair.from()), Optional.ofNullable(pair.to())))
        .flatMap(Optional::stream)
        .map(CorrespondenceAnswer.WordedEnd::list)
        .distinct()
        .collect(joining(", "));
  }

  private static java.util.function.Predicate<CorrespondenceAnswer> fits(
      @Nullable String from, @Nullable String to) {
    return pair -> is(pair.from(), from) && is(pair.to(), to);
  }

  private static boolean is(CorrespondenceAnswer.@Nullable WordedEnd end, @Nullable String asked) {
    return asked == null
        || (end != null
            && (asked.equals(end.edition())
                || asked.equals(end.list())
                || asked.equals(end.row())));
  }
}
