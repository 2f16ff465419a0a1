package io.iotssf.acceptance.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.acceptance.system.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing serious in any page, in a real browser, in the light and in the dark. */
class PagesAreAccessibleIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private static final String INSPECTION =
      """
      <script src="axe.min.js"></script>
      <script>
        axe.run(document, {resultTypes: ["violations"]}).then(found => parent.postMessage({
          page: %s,
          violations: found.violations.map(each => ({
            id: each.id, impact: each.impact, where: each.nodes.slice(0, 3).map(node => node.html)}))
        }, "*"));
      </script>
      </body>""";

  private static final String COLLECTION =
      """
      <!DOCTYPE html><html lang="en"><head><title>Inspection</title><script>
        const found = [];
        addEventListener("message", event => {
          found.push(event.data);
          document.getElementById("found").textContent = JSON.stringify(found);
        });
      </script></head><body><pre id="found"></pre>%s</body></html>
      """;

  /** Each case in full; else the gas water heater, each language in one light. */
  static Stream<Arguments> pages() {
    if (!Boolean.getBoolean("full")) {
      return Stream.of(
          Arguments.of("gas-water-heater", "ja", false),
          Arguments.of("gas-water-heater", "en", true));
    }
    return Documents.cases().stream()
        .flatMap(
            useCase ->
                Stream.of("ja", "en")
                    .flatMap(
                        language ->
                            Stream.of(false, true)
                                .map(dark -> Arguments.of(useCase, language, dark))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingSeriousIsFound(String useCase, String language, boolean dark, @TempDir Path folder)
      throws IOException {
    Map<String, byte[]> pages = Documents.of(useCase, language, "html");
    assertTrue(pages.size() > 10, "there are few pages");
    try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
      Files.write(folder.resolve("axe.min.js"), Objects.requireNonNull(axe).readAllBytes());
    }
    var collection = Files.writeString(folder.resolve("all.html"), collection(pages));
    var document = Browser.documentOf(collection, dark);

    var grave = new ArrayList<String>();
    var inspected = JSON.readTree(foundIn(document));
    for (JsonNode page : inspected) {
      for (JsonNode violation : page.get("violations")) {
        if (GRAVE.contains(violation.get("impact").asText())) {
          grave.add(page.get("page").asText() + " " + violation);
        }
      }
    }
    assertEquals(pages.size(), inspected.size(), "not every page was inspected");
    assertEquals(List.of(), grave);
  }

  private static String collection(Map<String, byte[]> pages) throws IOException {
    var frames = new StringBuilder();
    for (var page : pages.entrySet()) {
      var inspected =
          new String(page.getValue(), java.nio.charset.StandardCharsets.UTF_8)
              .replace("</body>", INSPECTION.formatted(JSON.writeValueAsString(page.getKey())));
      frames
          .append("<iframe title=\"page\" width=\"1000\" height=\"2000\" srcdoc=\"")
          .append(inspected.replace("&", "&amp;").replace("\"", "&quot;"))
          .append("\"></iframe>");
    }
    return COLLECTION.formatted(frames);
  }

  private static String foundIn(String document) {
    var from = "<pre id=\"found\">";
    var begin = document.indexOf(from) + from.length();
    return document
        .substring(begin, document.indexOf("</pre>", begin))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
