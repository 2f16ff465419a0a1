package io.iotssf.catalog.measure.api;

import io.iotssf.catalog.measure.domain.CaseMeasures;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.Filters;
import io.iotssf.catalog.published.InEdition;
import io.iotssf.catalog.published.QueryValue;
import jakarta.ws.rs.QueryParam;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters of a listing of measures. */
class MeasureQuery {
  @QueryParam("edition")
  @Nullable String edition;

  @QueryParam("useCase")
  @Nullable String useCase;

  @QueryParam("role")
  @Nullable String role;

  @QueryParam("stakeholder")
  @Nullable String stakeholder;

  @QueryParam("perspective")
  @Nullable String perspective;

  @QueryParam("text")
  @Nullable String text;

  /** The rows that fit, in order. */
  Stream<InEdition<CaseMeasures>> rows(Catalogue now) {
    var fits = filter(new Filters(now));
    return InEdition.rows(now.asked(edition), QueryValue.reading(text), CaseMeasures::of)
        .filter(found -> fits.test(found.row()));
  }

  private Predicate<CaseMeasures> filter(Filters filters) {
    String askedCase = filters.useCase(useCase);
    String askedRole = filters.role(role);
    String askedStakeholder = filters.stakeholder(stakeholder);
    String askedPerspective = filters.perspective(perspective);
    return found ->
        Filters.fits(askedCase, found.useCase().id())
            && Filters.fits(askedRole, found.roles())
            && Filters.fits(askedStakeholder, found.row().stakeholder())
            && Filters.fits(askedPerspective, found.row().perspective());
  }
}
