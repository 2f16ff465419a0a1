package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.catalog.data.CatalogueFixture.Quotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that a table prints is left out of the data. */
class EveryTableCellIsQuotedTest {
  /** How the tables print the stakeholder whose name the text gives in full; an erratum says so. */
  private static final List<String> SHORT_NAMES =
      List.of("スマートホーム向けIoT機器の事業者", "スマートホーム向け", "IoT機器の事業者");

  private final Set<String> quoted = quoted();

  @Test
  void everyCellConsistsOfQuotedTexts() {
    List<String> leftOut =
        DraftFixture.tables().values().stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .filter(cell -> !cell.matches("\\d*"))
            .filter(cell -> !consistsOfQuotedTexts(cell))
            .toList();
    assertEquals(List.of(), leftOut);
  }

  private boolean consistsOfQuotedTexts(String cell) {
    boolean[] reachable = new boolean[cell.length() + 1];
    reachable[0] = true;
    for (int start = 0; start < cell.length(); start++) {
      for (String words : reachable[start] ? quoted : Set.<String>of()) {
        if (cell.startsWith(words, start)) {
          reachable[start + words.length()] = true;
        }
      }
    }
    return reachable[cell.length()];
  }

  private static Set<String> quoted() {
    Stream<String> data =
        CatalogueFixture.quotations(CatalogueFixture.edition()).stream().map(Quotation::words);
    Stream<String> errata =
        CatalogueFixture.errata()
            .valueStream()
            .filter(erratum -> erratum.path("field").isNull())
            .map(erratum -> erratum.path("literal").asText(""));
    Set<String> all = new HashSet<>(SHORT_NAMES);
    Stream.concat(data, errata).map(DraftFixture::words).forEach(all::add);
    all.remove("");
    return all;
  }
}
