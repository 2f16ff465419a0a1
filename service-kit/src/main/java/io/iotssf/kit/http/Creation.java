package io.iotssf.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.kit.idempotency.Answer;
import io.iotssf.kit.idempotency.OneEffect;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A POST that creates: once for each {@code Idempotency-Key}, and the same answer each time. {@code
 * Location} is a path alone: an address would be made of the {@code Host} that the client sent.
 */
@Singleton
public class Creation {
  private static final int CREATED = 201;
  private static final int OK = 200;

  private final OneEffect oneEffect;
  private final ObjectMapper mapper;

  Creation(OneEffect oneEffect, ObjectMapper mapper) {
    this.oneEffect = oneEffect;
    this.mapper = mapper;
  }

  /**
   * What came into being.
   *
   * @param location its path
   */
  public record Created(String location, long version, Object body) {}

  public Response create(
      String operation, @Nullable String key, Record request, Supplier<Created> work) {
    return perform(CREATED, operation, key, request, work);
  }

  /** The same for a POST that changes several things and creates none that has a path: 200. */
  public Response change(
      String operation, @Nullable String key, Record request, Supplier<Created> work) {
    return perform(OK, operation, key, request, work);
  }

  private Response perform(
      int status, String operation, @Nullable String key, Record request, Supplier<Created> work) {
    Answer answer = oneEffect.once(operation, key, request, () -> answer(status, work.get()));
    return Response.status(answer.status())
        .header(HttpHeaders.LOCATION, answer.location())
        .header(HttpHeaders.ETAG, answer.etag())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(answer.body())
        .build();
  }

  private Answer answer(int status, Created created) {
    try {
      return new Answer(
          status,
          created.location(),
          EntityTags.ofVersion(created.version()),
          mapper.writeValueAsBytes(created.body()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was created has a JSON form", e);
    }
  }
}
