package io.iotssf.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The AsyncAPI documents can be read, and say of each event what its schema says. */
class AsyncApiDocumentsTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "iotssf", "contracts", "asyncapi");
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final List<String> SERVICES =
      List.of("catalog-service", "assessment-service", "report-service");

  @ParameterizedTest
  @ValueSource(strings = {"catalog-service", "assessment-service", "report-service"})
  void everyMessageIsNamedAfterTheTypeInItsSchema(String service) throws IOException {
    for (JsonNode message : document(service).at("/components/messages")) {
      Path schema = FOLDER.resolve(message.at("/payload/$ref").asText());
      assertEquals(message.get("name"), YAML.readTree(schema.toFile()).get("title"));
    }
  }

  @Test
  void everySchemaIsTheOneOfSomeMessage() throws IOException {
    var described = new TreeSet<String>();
    for (String service : SERVICES) {
      for (JsonNode message : document(service).at("/components/messages")) {
        described.add(Path.of(message.at("/payload/$ref").asText()).getFileName().toString());
      }
    }
    assertEquals(schemas(), described);
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog-service", "assessment-service", "report-service"})
  void itsChannelsAreTopics(String service) throws IOException {
    for (JsonNode channel : document(service).get("channels")) {
      assertEquals(
          1,
          List.of(Topics.CATALOG, Topics.ASSESSMENT, Topics.REPORT).stream()
              .filter(channel.get("address").asText()::equals)
              .count());
    }
  }

  private static Set<String> schemas() throws IOException {
    try (var files = Files.list(FOLDER.resolveSibling("schema"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static JsonNode document(String service) throws IOException {
    return YAML.readTree(FOLDER.resolve(service + ".yaml").toFile());
  }
}
