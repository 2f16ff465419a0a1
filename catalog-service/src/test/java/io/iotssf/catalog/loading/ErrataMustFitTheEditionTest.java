package io.iotssf.catalog.loading;

import static io.iotssf.catalog.loading.EditionFixture.certain;
import static io.iotssf.catalog.loading.EditionFixture.erratum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.Erratum;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrataMustFitTheEditionTest {

  @Test
  void theLiteralMustStandInTheField() {
    refuses(
        certain("r-1", "text.ja", "一二四", "一二五"),
        "Erratum e quotes 一二四, but text.ja of r-1 is \"一二三\".");
  }

  @Test
  void theLiteralMustStandThereEvenWhenNothingIsCorrected() {
    refuses(
        erratum("e", "discrepancy", "low", "r-1", "text.ja", "一二四", null),
        "Erratum e quotes 一二四, but text.ja of r-1 is \"一二三\".");
  }

  @Test
  void aLostCellIsQuotedAsNothing() {
    refuses(
        certain("r-1", "perspective", "in-operation", "before-operation"),
        "Erratum e quotes in-operation, but perspective of r-1 is null.");
    refuses(
        certain("r-1", "text.ja", null, "一二三四"),
        "Erratum e quotes null, but text.ja of r-1 is \"一二三\".");
  }

  @Test
  void aListIsQuotedAsCompactJson() {
    refuses(
        certain("m-1", "threats", "a", "[\"b\"]"),
        "Erratum e quotes a, but threats of m-1 is [\"a\"].");
  }

  @Test
  void theTargetMustBeOneRow() {
    refuses(
        certain("none", "text.ja", "一二三", "一"), "Erratum e is about none, of which there are 0.");
    refuses(
        certain("shared", "name.ja", "機器", "器"),
        "Erratum e is about shared, of which there are 2.");
  }

  @Test
  void aRowAsAWholeIsNeverCorrected() {
    refuses(certain("r-1", null, null, "一"), "Erratum e corrects a row, but names no field.");
  }

  @Test
  void aDiscrepancyIsNeverCorrected() {
    refuses(
        erratum("e", "discrepancy", "high", "r-1", "text.ja", "一二三", "一"),
        "Erratum e is the publisher's own discrepancy, which is never corrected.");
  }

  private static void refuses(Erratum erratum, String message) {
    var faults = EditionFixture.faults();
    ErrataApplication.apply(EditionFixture.small(), List.of(erratum), faults);
    assertEquals(message, EditionFixture.messages(faults));
  }
}
