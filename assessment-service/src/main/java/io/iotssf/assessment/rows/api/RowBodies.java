package io.iotssf.assessment.rows.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.part.application.Rejections;
import io.iotssf.assessment.part.domain.Fault;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.assessment.part.domain.Row;
import io.iotssf.contracts.assessment.Part;
import io.iotssf.kit.http.RecordReader;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.problem.JsonFaults;
import io.iotssf.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as JSON bodies: a row with its version out, a new row in. */
@Singleton
class RowBodies {
  /**
   * What a row keeps from its beginning; who acts for a stakeholder has an operation of its own.
   */
  static final Set<String> FIXED = Set.of("id", "key", "source", "assignees");

  private static final List<String> NOT_GIVEN = List.of("key", "source", "assignees");

  private final RecordReader reader;

  RowBodies(RecordReader reader) {
    this.reader = reader;
  }

  /** A row as it is answered. */
  static ObjectNode of(Row<?> row) {
    ObjectNode body = Json.contract().valueToTree(row.content());
    return body.put("version", row.version()).put("updatedAt", row.updatedAt().toString());
  }

  /**
   * A row to add. It gets an id unless it brings one, which lets rows of one call refer to each
   * other.
   *
   * @param pointer where it stands in what was sent
   */
  <T extends Part> T read(PartKind<T> kind, @Nullable JsonNode json, String pointer) {
    if (!(json instanceof ObjectNode given)) {
      throw rejected(pointer, "Send a JSON object as the row.");
    }
    List<String> known = given(kind).stream().map(RecordComponent::getName).toList();
    List<Problem.Place> faults = notGiven(given, known, pointer);
    ObjectNode complete = given.deepCopy().retain(known);
    if (!complete.hasNonNull("id")) {
      complete.put("id", UUID.randomUUID().toString());
    }
    Optional<? extends Record> row = reader.read(complete, recordOf(kind), pointer, faults);
    Rejections.enforce(
        faults.stream().map(each -> new Fault(each.pointer(), each.detail())).toList());
    return kind.type().cast(row.orElseThrow());
  }

  /** The fields that somebody gives a new row, in their order. */
  static List<RecordComponent> given(PartKind<?> kind) {
    return Arrays.stream(recordOf(kind).getRecordComponents())
        .filter(field -> !NOT_GIVEN.contains(field.getName()))
        .toList();
  }

  private static List<Problem.Place> notGiven(
      ObjectNode given, List<String> known, String pointer) {
    List<Problem.Place> faults = new ArrayList<>();
    for (var field : given.properties()) {
      String name = field.getKey();
      if (!known.contains(name) && !(NOT_GIVEN.contains(name) && field.getValue().isNull())) {
        faults.add(
            new Problem.Place(
                pointer + JsonFaults.pointer(name),
                NOT_GIVEN.contains(name)
                    ? "This is not given with a row; leave it out."
                    : "The field '%s' is not known. Known are %s.".formatted(name, known)));
      }
    }
    return faults;
  }

  /** Every kind of row is a record. */
  private static Class<? extends Record> recordOf(PartKind<?> kind) {
    return kind.type().asSubclass(Record.class);
  }

  private static RuntimeException rejected(String pointer, String detail) {
    return Rejections.of(List.of(new Fault(pointer, detail)));
  }
}
