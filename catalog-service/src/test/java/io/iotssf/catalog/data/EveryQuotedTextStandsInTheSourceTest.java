package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.iotssf.catalog.data.CatalogueFixture.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Word for word, white space apart; what another document prints is left out. */
class EveryQuotedTextStandsInTheSourceTest {
  private final String draft = DraftFixture.words();
  private final List<Quotation> quotations =
      CatalogueFixture.quotations(CatalogueFixture.edition()).stream()
          .filter(quotation -> quotation.document().equals("draft"))
          .toList();

  @Test
  void everyTextOfTheDataIsPrintedInTheDraft() {
    assertEquals(
        List.of(), quotations.stream().filter(quotation -> !isPrinted(quotation.words())).toList());
  }

  @Test
  void oneChangedSignIsNoticed() {
    for (Quotation quotation : quotations) {
      String words = quotation.words();
      assertFalse(isPrinted(words.substring(1) + "々"), quotation.path());
    }
  }

  @Test
  void anErratumOnAWholeRowQuotesTheDraft() {
    List<String> unknown =
        CatalogueFixture.errata()
            .valueStream()
            .filter(erratum -> erratum.path("field").isNull())
            .map(erratum -> erratum.path("literal").asText(""))
            .filter(literal -> !isPrinted(literal))
            .toList();
    assertEquals(List.of(), unknown);
  }

  private boolean isPrinted(String words) {
    return draft.contains(DraftFixture.words(words));
  }
}
