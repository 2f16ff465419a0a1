package io.iotssf.kit.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Logs what nobody expected under a reference, and tells the client the reference only. */
@Provider
class LastProblemMapper implements ExceptionMapper<Throwable> {

  private static final String POOL_TIMEOUT = "acquisition timeout";
  private static final Logger LOG = Logger.getLogger(LastProblemMapper.class);

  @Override
  public Response toResponse(Throwable exception) {
    var reference = UUID.randomUUID();
    LOG.errorf(exception, "Unexpected, reference %s", reference);
    if (hasNoFreeConnection(exception)) {
      return Problem.response(
          ProblemType.UNAVAILABLE,
          "Too many requests wait for the database. Try again in a moment. Reference: "
              + reference);
    }
    return switch (sqlStateClass(exception)) {
      case "08", "53", "57" ->
          Problem.response(
              ProblemType.UNAVAILABLE,
              "The database cannot be reached. Try again in a moment. Reference: " + reference);
      case "22" ->
          Problem.response(
              ProblemType.INVALID_VALUE,
              "A value has characters or a size that cannot be kept. Reference: " + reference);
      case "40" ->
          Problem.response(
              ProblemType.CONFLICT,
              "Another change came in between. Read again and retry. Reference: " + reference);
      default ->
          Problem.response(
              ProblemType.INTERNAL_ERROR,
              "Unexpected. Tell the operator this reference: " + reference);
    };
  }

  /**
   * Whether a request waited for a connection of the pool in vain. It has done nothing then, as
   * what waits has none. The pool says so by its words alone; all that the database says has a
   * state.
   */
  private static boolean hasNoFreeConnection(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() == null
          && String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(POOL_TIMEOUT)) {
        return true;
      }
    }
    return false;
  }

  private static String sqlStateClass(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().length() == 5) {
        return sql.getSQLState().substring(0, 2);
      }
    }
    return "";
  }
}
