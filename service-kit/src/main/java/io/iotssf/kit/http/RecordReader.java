package io.iotssf.kit.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.kit.problem.JsonFaults;
import io.iotssf.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads records out of JSON and tells what is wrong with it, each with its place, where a plain
 * parser stops at the first fault. A list that is left out is empty.
 */
@Singleton
public class RecordReader {
  /** After so many it stops: each fault costs a reading of the whole. */
  private static final int MOST_FAULTS = 100;

  private final ObjectMapper mapper;

  RecordReader(ObjectMapper mapper) {
    this.mapper = mapper.copy();
    this.mapper
        .configOverride(List.class)
        .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  /**
   * The record that the JSON says; empty when something is wrong with it.
   *
   * @param base where the JSON stands in what was sent; pointers of faults start with it
   * @param faults gets what is wrong
   */
  public <T extends Record> Optional<T> read(
      JsonNode json, Class<T> type, String base, List<Problem.Place> faults) {
    if (!(json instanceof ObjectNode object)) {
      faults.add(new Problem.Place(base, "This must be a JSON object."));
      return Optional.empty();
    }
    List<Problem.Place> found = new ArrayList<>();
    Optional<T> read = read(object, type, found);
    found.forEach(each -> faults.add(new Problem.Place(base + each.pointer(), each.detail())));
    return found.isEmpty() ? read : Optional.empty();
  }

  /** Takes out what cannot be read and reads on, until nothing is wrong or nothing can be taken. */
  private <T extends Record> Optional<T> read(
      ObjectNode given, Class<T> type, List<Problem.Place> faults) {
    ObjectNode json = given;
    for (int readings = 0; readings < MOST_FAULTS && faults.size() < MOST_FAULTS; readings++) {
      try {
        T value = mapper.treeToValue(json, type);
        RequiredFields.missing(value).stream()
            .filter(pointer -> faults.stream().noneMatch(known -> known.pointer().equals(pointer)))
            .forEach(pointer -> faults.add(new Problem.Place(pointer, "This is missing or null.")));
        return Optional.of(value);
      } catch (JsonMappingException e) {
        String pointer = JsonFaults.pointer(e);
        if (faults.stream().noneMatch(known -> known.pointer().equals(pointer))) {
          faults.add(new Problem.Place(pointer, JsonFaults.detail(e)));
        }
        json = json == given ? given.deepCopy() : json;
        if (!mend(json, JsonPointer.compile(pointer), e)) {
          return Optional.empty();
        }
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("A tree was parsed before", e);
      }
    }
    return Optional.empty();
  }

  /** A yes or no cannot be missing: the reading goes on with a no. */
  private static boolean mend(ObjectNode json, JsonPointer place, JsonMappingException fault) {
    boolean yesOrNo =
        fault instanceof MismatchedInputException mismatch
            && mismatch.getTargetType() == boolean.class;
    return yesOrNo && json.at(place.head()) instanceof ObjectNode parent
        ? !BooleanNode.FALSE.equals(
            parent.replace(place.last().getMatchingProperty(), BooleanNode.FALSE))
        : remove(json, place);
  }

  private static boolean remove(ObjectNode json, JsonPointer place) {
    if (place.matches() || json.at(place).isMissingNode()) {
      return false;
    }
    return switch (json.at(place.head())) {
      case ObjectNode parent -> parent.remove(place.last().getMatchingProperty()) != null;
      case ArrayNode parent -> nothingAt(parent, place.last().getMatchingIndex());
      default -> false;
    };
  }

  /** Keeps the places of the entries after it. */
  private static boolean nothingAt(ArrayNode parent, int index) {
    boolean wasThere = !parent.get(index).isNull();
    parent.setNull(index);
    return wasThere;
  }
}
