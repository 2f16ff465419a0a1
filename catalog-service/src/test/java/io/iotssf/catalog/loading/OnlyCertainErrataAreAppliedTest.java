package io.iotssf.catalog.loading;

import static io.iotssf.catalog.loading.EditionFixture.certain;
import static io.iotssf.catalog.loading.EditionFixture.erratum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.contracts.Erratum;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnlyCertainErrataAreAppliedTest {

  @Test
  void highConfidenceReplacesTheWords() {
    assertEquals("一", textOf(certain("r-1", "text.ja", "一二三", "一")));
  }

  @Test
  void mediumAndLowConfidenceAndDiscrepanciesChangeNothing() {
    for (String confidence : List.of("medium", "low")) {
      assertEquals(
          "一二三", textOf(erratum("e", "misread", confidence, "r-1", "text.ja", "一二三", "一")));
    }
    assertEquals("一二三", textOf(erratum("e", "discrepancy", "high", "r-1", "text.ja", "一二三", null)));
  }

  @Test
  void aLostCellIsFilled() {
    var edition = apply(certain("r-1", "perspective", null, "in-operation"));
    assertEquals("in-operation", edition.at("/requirements/0/perspective").asText());
  }

  @Test
  void aListIsReplacedByTheListAndABulletByItsPlace() {
    var edition =
        apply(
            certain("m-1", "threats", "[\"a\"]", "[\"a\",\"b\"]"),
            erratum("f", "misread", "high", "m-1", "measures/0/text.ja", "第一", "第二"));
    assertEquals("[\"a\",\"b\"]", edition.at("/useCases/0/measureRows/0/threats").toString());
    assertEquals("第二", edition.at("/useCases/0/measureRows/0/measures/0/text/ja").asText());
  }

  @Test
  void theSecondErratumQuotesTheFieldAfterTheFirst() {
    assertEquals(
        "一二",
        textOf(
            erratum("e-1", "misread", "high", "r-1", "text.ja", "一二三", "一"),
            erratum("e-2", "misread", "high", "r-1", "text.ja", "一", "一二")));
  }

  @Test
  void theEditionAsPrintedStaysAsItIs() {
    var printed = EditionFixture.small();
    ErrataApplication.apply(
        printed, List.of(certain("r-1", "text.ja", "一二三", "一")), EditionFixture.faults());
    assertEquals(EditionFixture.small(), printed);
  }

  private static String textOf(Erratum... errata) {
    return apply(errata).at("/requirements/0/text/ja").asText();
  }

  private static ObjectNode apply(Erratum... errata) {
    var faults = EditionFixture.faults();
    var applied = ErrataApplication.apply(EditionFixture.small(), List.of(errata), faults);
    assertEquals("", EditionFixture.messages(faults));
    return applied;
  }
}
