package io.iotssf.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.kit.problem.JsonFaults;
import io.iotssf.kit.problem.Problem;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** JSON merge patch (RFC 7396) on a record, with no field but the record's own. */
@Singleton
public class MergePatch {
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final ObjectMapper mapper;

  MergePatch(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** A patch that was read and can be applied. */
  public final class Parsed {
    private final ObjectNode patch;

    private Parsed(ObjectNode patch) {
      this.patch = patch;
    }

    /** The record as the patch leaves it. */
    public <T extends Record> T applyTo(T current, Class<T> type) {
      return applyTo(current, type, Set.of());
    }

    /**
     * The record as the patch leaves it.
     *
     * @param fixed fields that no patch changes
     */
    public <T extends Record> T applyTo(Record current, Class<T> type, Set<String> fixed) {
      ObjectNode target = mapper.valueToTree(current);
      requireKnown(target.deepCopy().remove(fixed));
      merge(target, patch);
      try {
        return RequiredFields.require(mapper.treeToValue(target, type));
      } catch (JsonMappingException e) {
        throw new ProblemException(
            ProblemType.MALFORMED_REQUEST,
            JsonFaults.detail(e),
            List.of(new Problem.Place(JsonFaults.pointer(e), JsonFaults.detail(e))));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("A tree was parsed before", e);
      }
    }

    private void requireKnown(ObjectNode target) {
      for (Iterator<String> names = patch.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        if (!target.has(name)) {
          throw new ProblemException(
              ProblemType.MALFORMED_REQUEST,
              "The field '%s' is not known or cannot be changed. Known are %s."
                  .formatted(name, names(target)));
        }
      }
    }
  }

  /** Reads a patch; anything but a JSON object is refused. */
  public Parsed parse(byte[] body) {
    try {
      if (mapper.readTree(body) instanceof ObjectNode patch) {
        return new Parsed(patch);
      }
    } catch (JsonProcessingException e) {
      throw new BadRequestException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw notAnObject();
  }

  /** A patch that was read as part of something larger. */
  public Parsed of(JsonNode json) {
    if (json instanceof ObjectNode patch) {
      return new Parsed(patch);
    }
    throw notAnObject();
  }

  private static ProblemException notAnObject() {
    return new ProblemException(
        ProblemType.MALFORMED_REQUEST, "A merge patch is a JSON object with the fields to change.");
  }

  private static void merge(ObjectNode target, ObjectNode patch) {
    patch
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isNull()) {
                target.remove(field.getKey());
              } else if (value instanceof ObjectNode inner) {
                merge(objectIn(target, field.getKey()), inner);
              } else {
                target.set(field.getKey(), value);
              }
            });
  }

  private static ObjectNode objectIn(ObjectNode target, String name) {
    return target.get(name) instanceof ObjectNode present ? present : target.putObject(name);
  }

  private static Set<String> names(ObjectNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
