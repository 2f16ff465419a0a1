package io.iotssf.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says where a body cannot be read, without naming a class of ours. */
@Provider
class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException exception) {
    return Problem.response(ProblemType.MALFORMED_REQUEST, JsonFaults.detail(exception));
  }
}
