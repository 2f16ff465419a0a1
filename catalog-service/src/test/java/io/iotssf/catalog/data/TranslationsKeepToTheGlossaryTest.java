package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.catalog.loading.BroughtCatalogue;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.kit.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The English is complete, and one term is always the same term. */
class TranslationsKeepToTheGlossaryTest {
  private static final List<String> EDITIONS = List.of("draft", "overview");

  /** A Japanese term and the English words that may stand for it. */
  private record Term(String japanese, List<String> english) {}

  /** The words as printed, and those that stand in their place once the errata are applied. */
  @Test
  void everyTextOfTheShippedEditionsHasItsEnglish() {
    List<String> without = new ArrayList<>();
    for (PublishedEdition edition : BroughtCatalogue.get().editions()) {
      collect(Json.contract().valueToTree(edition.literal()), without);
      collect(Json.contract().valueToTree(edition.applied()), without);
    }
    assertEquals(List.of(), without);
  }

  @Test
  void theSameWordsHaveTheSameEnglishInBothEditions() throws IOException {
    Map<String, String> english = new TreeMap<>();
    for (JsonNode pair : pairs()) {
      String words = pair.get("en").asText();
      assertEquals(words, english.merge(pair.get("ja").asText(), words, (one, other) -> one));
    }
  }

  @Test
  void noJapaneseIsLeftInTheEnglish() throws IOException {
    for (JsonNode pair : pairs()) {
      assertTrue(
          !pair.get("en").asText().matches("(?s).*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*"),
          pair::toString);
    }
  }

  @Test
  void aTermOfTheGlossaryIsTranslatedAsTheGlossarySays() throws IOException {
    List<Term> terms = terms();
    List<String> deviations = new ArrayList<>();
    for (JsonNode pair : pairs()) {
      String left = pair.get("ja").asText();
      String english = pair.get("en").asText().toLowerCase(Locale.ROOT);
      for (Term term : terms) {
        if (left.contains(term.japanese())) {
          left = left.replace(term.japanese(), "　");
          if (term.english().stream().noneMatch(english::contains)) {
            deviations.add(term.japanese() + ": " + pair);
          }
        }
      }
    }
    assertEquals(List.of(), deviations);
  }

  /** Longest first, so that a term inside a longer one does not count. */
  private static List<Term> terms() throws IOException {
    List<Term> terms = new ArrayList<>();
    for (JsonNode entry : read("/catalogue/glossary.json")) {
      List<String> english = new ArrayList<>(List.of(entry.get("en").asText()));
      entry.get("forms").forEach(form -> english.add(form.asText()));
      english.replaceAll(words -> words.toLowerCase(Locale.ROOT));
      terms.add(new Term(entry.get("ja").asText(), english));
    }
    terms.sort(Comparator.comparingInt((Term term) -> -term.japanese().length()));
    return terms;
  }

  private static List<JsonNode> pairs() throws IOException {
    List<JsonNode> pairs = new ArrayList<>();
    for (String edition : EDITIONS) {
      read("/catalogue/editions/" + edition + "/translations.json").forEach(pairs::add);
    }
    return pairs;
  }

  private static JsonNode read(String path) throws IOException {
    try (InputStream file = TranslationsKeepToTheGlossaryTest.class.getResourceAsStream(path)) {
      return CatalogueFixture.JSON.readTree(Objects.requireNonNull(file, path));
    }
  }

  private static void collect(JsonNode node, List<String> without) {
    if (node.path("ja").isTextual() && !node.path("en").isTextual()) {
      without.add(node.get("ja").asText());
    }
    node.forEach(child -> collect(child, without));
  }
}
