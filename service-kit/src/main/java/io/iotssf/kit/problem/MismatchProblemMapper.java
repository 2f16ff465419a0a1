package io.iotssf.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * As {@link JsonProblemMapper}, for the kind of exception that the framework has a mapper of its
 * own for, which would answer with names of our classes.
 */
@Provider
class MismatchProblemMapper implements ExceptionMapper<MismatchedInputException> {

  @Override
  public Response toResponse(MismatchedInputException exception) {
    return Problem.response(ProblemType.MALFORMED_REQUEST, JsonFaults.detail(exception));
  }
}
