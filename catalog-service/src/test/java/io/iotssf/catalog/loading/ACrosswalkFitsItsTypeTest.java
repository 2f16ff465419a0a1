package io.iotssf.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is new leads from nothing, what is dropped leads to nothing, all else has both ends. */
class ACrosswalkFitsItsTypeTest {
  private static final Set<String> DRAFT = Set.of("draft/draft-a-1-23");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"new, false, true", "dropped, true, false", "split, true, true"})
  void theEndsThatItHasAreThoseOfItsType(String type, boolean from, boolean to) {
    write(type, from, to);
    assertEquals(type, ReadEdition.from(directory, DRAFT).applied().crosswalk().getFirst().type());
  }

  @ParameterizedTest
  @CsvSource({
    "new, true, true",
    "new, false, false",
    "dropped, true, true",
    "dropped, false, false",
    "equal, true, false",
    "equal, false, true",
    "reworded, true, false",
    "split, false, true"
  })
  void anyOtherEndsAreAFault(String type, boolean from, boolean to) {
    write(type, from, to);
    var fault = assertThrows(CatalogueFault.class, () -> ReadEdition.from(directory, DRAFT));
    assertEquals(
        List.of("lamp-x-1 is %s, and has other ends.".formatted(type)),
        fault.faults().stream().map(Fault::message).toList());
  }

  private void write(String type, boolean from, boolean to) {
    SampleEdition.in(directory)
        .list(
            "crosswalk.json",
            list -> {
              var pair = (ObjectNode) list.get(0);
              pair.put("type", type);
              if (!from) {
                pair.putNull("from");
              }
              if (!to) {
                pair.putNull("to");
              }
            });
  }
}
