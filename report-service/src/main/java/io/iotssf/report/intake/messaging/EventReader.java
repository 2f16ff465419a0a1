package io.iotssf.report.intake.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.contracts.event.AssigneesChanged;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.RevisionApproved;
import io.iotssf.kit.json.Json;
import io.iotssf.report.intake.domain.UnusableEventException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a CloudEvent; what lacks anything is no event. */
final class EventReader {
  private static final List<String> ATTRIBUTES =
      List.of("specversion", "id", "source", "type", "subject", "time", "tenantid", "data");
  private static final List<String> REVISION =
      List.of("assessment", "revision", "version", "dataref", "sha256");
  private static final List<String> ASSIGNEES =
      List.of("assessment", "version", "stakeholder", "applyingEntity", "assignees");

  private EventReader() {}

  /** The event as a tree, with all the attributes that an event has. */
  static JsonNode read(@Nullable String record) {
    if (record == null) {
      throw new UnusableEventException("The record is empty");
    }
    JsonNode event = parse(record);
    requireAll(event, ATTRIBUTES);
    if (!CloudEvent.SPEC_VERSION.equals(event.get("specversion").asText())) {
      throw new UnusableEventException("The record is no CloudEvent 1.0");
    }
    return event;
  }

  static CloudEvent<RevisionApproved> revisionApproved(JsonNode event) {
    requireAll(event.get("data"), REVISION);
    return convert(event, new TypeReference<>() {});
  }

  static CloudEvent<AssigneesChanged> assigneesChanged(JsonNode event) {
    requireAll(event.get("data"), ASSIGNEES);
    event.get("data").get("assignees").forEach(node -> requireText(node, "An assignee"));
    if (event.get("data").hasNonNull("role")) {
      requireText(event.get("data").get("role"), "The role");
    }
    event.get("data").path("roles").forEach(node -> requireText(node, "A role"));
    return convert(event, new TypeReference<>() {});
  }

  private static JsonNode parse(String record) {
    try {
      return Json.contract().readTree(record);
    } catch (JsonProcessingException e) {
      throw new UnusableEventException("The record is no JSON", e);
    }
  }

  private static <T> T convert(JsonNode event, TypeReference<T> type) {
    try {
      return Json.contract().readerFor(type).readValue(event);
    } catch (java.io.IOException e) {
      throw new UnusableEventException("The event has values of other types", e);
    }
  }

  private static void requireAll(JsonNode object, List<String> names) {
    for (String name : names) {
      if (!object.hasNonNull(name)) {
        throw new UnusableEventException("The event has no '" + name + "'");
      }
    }
  }

  private static void requireText(JsonNode node, String what) {
    if (!node.isTextual() || node.textValue().isBlank() || node.textValue().indexOf('\0') >= 0) {
      throw new UnusableEventException(what + " is no text");
    }
  }
}
