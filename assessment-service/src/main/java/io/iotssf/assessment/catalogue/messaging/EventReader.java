package io.iotssf.assessment.catalogue.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.assessment.catalogue.application.BadEventException;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.contracts.event.EditionPublished;
import io.iotssf.kit.json.Json;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the JSON of the catalogue's events. */
final class EventReader {
  private static final TypeReference<CloudEvent<EditionPublished>> EVENT = new TypeReference<>() {};

  private EventReader() {}

  /**
   * The event of a published edition; empty when the record is an event of another type.
   *
   * @throws BadEventException when the record is no event, or lacks what its type promises
   */
  static Optional<CloudEvent<EditionPublished>> read(String json) {
    JsonNode event = parse(json);
    JsonNode type = event.path("type");
    if (!type.isTextual()) {
      throw new BadEventException("The record is no event: it has no type.");
    }
    return EditionPublished.TYPE.equals(type.textValue())
        ? Optional.of(editionPublished(event))
        : Optional.empty();
  }

  private static JsonNode parse(String json) {
    try {
      return Json.contract().readTree(json);
    } catch (JsonProcessingException e) {
      throw new BadEventException("Not the JSON of an event.", e);
    }
  }

  private static CloudEvent<EditionPublished> editionPublished(JsonNode json) {
    CloudEvent<EditionPublished> event = convert(json);
    if (isIncomplete(event)) {
      throw new BadEventException("Not the event of a published edition: it lacks something.");
    }
    return event;
  }

  private static CloudEvent<EditionPublished> convert(JsonNode json) {
    try {
      return Json.contract().readerFor(EVENT).readValue(json);
    } catch (IOException e) {
      throw new BadEventException("The event has values of other types.", e);
    }
  }

  /** JSON may leave out what a record promises. */
  private static boolean isIncomplete(CloudEvent<EditionPublished> event) {
    EditionPublished data = event.data();
    return event.id() == null
        || data == null
        || Stream.of(data.edition(), data.dataref(), data.sha256()).anyMatch(Objects::isNull);
  }
}
