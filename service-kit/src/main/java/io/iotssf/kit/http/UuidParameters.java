package io.iotssf.kit.http;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads ids in the query. The framework answers 404 to what is none, as if the resource were not
 * there; in a path that is right, in a query it hides the mistake.
 */
@Provider
public class UuidParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    return rawType == UUID.class
        ? (ParamConverter<T>)
            Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> new InQuery(((QueryParam) annotation).value()))
                .findFirst()
                .orElse(null)
        : null;
  }

  private record InQuery(String name) implements ParamConverter<UUID> {
    @Override
    public UUID fromString(String value) {
      try {
        return UUID.fromString(value);
      } catch (IllegalArgumentException e) {
        throw new BadRequestException(
            new ProblemException(
                ProblemType.INVALID_VALUE,
                "`%s` is an id, a UUID such as 5f0c2f0e-6a0f-4d0b-9a55-3c1f2d8a7b10."
                    .formatted(name)));
      }
    }

    @Override
    public String toString(UUID value) {
      return value.toString();
    }
  }
}
