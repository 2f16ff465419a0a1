package io.iotssf.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** JSON merge patch (RFC 7396) on a record, with no field but the record's own. */
@Singleton
public class MergePatch {
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final ObjectMapper mapper;
  private final RecordReader reader;

  MergePatch(ObjectMapper mapper, RecordReader reader) {
    this.mapper = mapper;
    this.reader = reader;
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
     * The record as the patch leaves it. A list that it takes away is empty.
     *
     * @param fixed fields that no patch changes
     * @throws ProblemException telling everything that is wrong with the patch, with its place
     */
    public <T extends Record> T applyTo(Record current, Class<T> type, Set<String> fixed) {
      ObjectNode target = mapper.valueToTree(current);
      Set<String> known = names(target);
      known.removeAll(fixed);
      List<Problem.Place> faults = unknown(known);
      merge(target, patch.deepCopy().retain(known));
      Optional<T> patched = reader.read(target, type, "", faults);
      if (!faults.isEmpty()) {
        throw refusal(faults);
      }
      return patched.orElseThrow();
    }

    private List<Problem.Place> unknown(Set<String> known) {
      Set<String> names = names(patch);
      names.removeAll(known);
      return names.stream()
          .map(
              name ->
                  new Problem.Place(
                      JsonFaults.pointer(name),
                      "The field '%s' is not known or cannot be changed. Known are %s."
                          .formatted(name, known)))
          .collect(Collectors.toCollection(ArrayList::new));
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
  public Parsed of(ObjectNode patch) {
    return new Parsed(patch);
  }

  private static ProblemException refusal(List<Problem.Place> faults) {
    String first = faults.getFirst().pointer() + ": " + faults.getFirst().detail();
    return new ProblemException(
        ProblemType.MALFORMED_REQUEST,
        faults.size() == 1
            ? first
            : "%d faults; nothing was changed. The first: %s".formatted(faults.size(), first),
        faults);
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
