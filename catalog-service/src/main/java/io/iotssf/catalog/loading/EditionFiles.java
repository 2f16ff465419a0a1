package io.iotssf.catalog.loading;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data files of one edition, read strictly: each must have the shape of its schema, and a file
 * that nobody knows is a fault.
 */
final class EditionFiles {
  static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Pattern USE_CASE = Pattern.compile("use-cases/(\\d+)-.*\\.json");
  private static final Pattern RELEASE = Pattern.compile("errata/release-(\\d+)\\.json");
  private static final Pattern SINGLE =
      Pattern.compile(
          "(edition|introduction|framework|threats|requirements|crosswalk|translations)\\.json");

  private final Path folder;
  private final Locations locations;
  private final Faults faults;

  EditionFiles(Path folder, Locations locations, Faults faults) {
    this.folder = folder;
    this.locations = locations;
    this.faults = faults;
  }

  /**
   * What the files say, as printed.
   *
   * @param edition in the shape of {@code EditionDocument}, errata of all releases listed in order
   * @param translations pairs of Japanese and English words
   * @param counts how many rows the author says there are, by the name of the list
   */
  record Content(ObjectNode edition, JsonNode translations, JsonNode counts, int position) {}

  /**
   * Reads all files; null when one of them does not have its shape, with every fault noted.
   *
   * @throws IOException when the folder cannot be read
   */
  @Nullable Content read() throws IOException {
    refuseStrangers();
    JsonNode edition = required("edition.json", "edition");
    ObjectNode content = STRICT.createObjectNode();
    content.set("id", edition.path("id"));
    content.putObject("title").set("ja", edition.path("title"));
    JsonNode sources = edition.path("sources");
    List<String> releases = numbered(RELEASE);
    content.put("release", Math.max(1, releases.size()));
    content.set("sources", sources);
    content.set("introduction", optional("introduction.json", "introduction"));
    content.set("framework", required("framework.json", "framework"));
    content.set("threats", required("threats.json", "threats"));
    content.set("requirements", required("requirements.json", "requirements"));
    ArrayNode useCases = content.putArray("useCases");
    numbered(USE_CASE).forEach(file -> useCases.add(required(file, "useCase")));
    content.set("crosswalk", list("crosswalk.json", "crosswalk"));
    content.set("errata", errata(releases));
    JsonNode translations = list("translations.json", "translations");
    return faults.any()
        ? null
        : new Content(
            content, translations, edition.path("counts"), edition.path("position").asInt());
  }

  private ArrayNode errata(List<String> releases) {
    ArrayNode errata = STRICT.createArrayNode();
    for (String file : releases) {
      JsonNode release = required(file, "errataRelease");
      int expected = releases.indexOf(file) + 1;
      if (release.path("number").asInt() != expected || number(RELEASE, file) != expected) {
        faults.at(
            file, "/number", "Releases are numbered from 1, so this one is " + expected + ".");
      }
      release.path("errata").forEach(errata::add);
    }
    return errata;
  }

  private void refuseStrangers() throws IOException {
    for (String file : files()) {
      boolean known =
          Stream.of(SINGLE, USE_CASE, RELEASE).anyMatch(name -> name.matcher(file).matches());
      if (!known && !file.equals("README.md")) {
        faults.add(file, 1, "This file is none of an edition's; see docs/catalogue.md.");
      }
    }
  }

  private List<String> numbered(Pattern name) throws IOException {
    return files().stream()
        .filter(file -> name.matcher(file).matches())
        .sorted(comparingInt(file -> number(name, file)))
        .toList();
  }

  private static int number(Pattern name, String file) {
    Matcher matcher = name.matcher(file);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> found = Files.walk(folder, 2)) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private JsonNode list(String file, String schema) {
    JsonNode list = optional(file, schema);
    return list.isNull() ? STRICT.createArrayNode() : list;
  }

  private JsonNode optional(String file, String schema) {
    return Files.exists(folder.resolve(file))
        ? required(file, schema)
        : STRICT.getNodeFactory().nullNode();
  }

  private JsonNode required(String file, String schema) {
    try {
      if (!Files.exists(folder.resolve(file))) {
        faults.add(file, 1, "This file is missing.");
        return STRICT.createObjectNode();
      }
      JsonNode tree = locations.read(file, Files.readAllBytes(folder.resolve(file)));
      EditionSchemas.faults(schema, tree)
          .forEach((pointer, message) -> faults.at(file, pointer, message));
      return tree;
    } catch (JsonProcessingException e) {
      faults.add(file, e.getLocation().getLineNr(), e.getOriginalMessage());
      return STRICT.createObjectNode();
    } catch (IOException e) {
      throw new CatalogueFault("The data file " + file + " cannot be read.", e);
    }
  }
}
