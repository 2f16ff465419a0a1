package io.iotssf.kit.page;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Refuses a {@code limit} that is no whole number from 1 to {@value #MOST}, wherever it is sent.
 * (The framework by itself says 404 to what is no number.) A listing needs no check of its own as
 * long as its parameter has that name.
 */
@Provider
class LimitFilter implements ContainerRequestFilter {
  static final String NAME = "limit";
  static final int MOST = 1000;

  @Override
  public void filter(ContainerRequestContext request) {
    for (String limit : request.getUriInfo().getQueryParameters().getOrDefault(NAME, List.of())) {
      if (!limit.matches("[0-9]{1,4}") || !isInRange(Integer.parseInt(limit))) {
        throw new ProblemException(
            ProblemType.INVALID_VALUE,
            "The parameter 'limit' is a whole number from 1 to " + MOST + ".");
      }
    }
  }

  private static boolean isInRange(int limit) {
    return limit >= 1 && limit <= MOST;
  }
}
