package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.contracts.catalog.EditionDocument;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** With the errata applied, no field is unknown and none that must have a value lacks one. */
class EveryFileHasTheShapeOfItsRecordTest {

  @Test
  void theEditionIsCompleteOnceTheErrataAreApplied() throws Exception {
    ObjectNode edition = CatalogueFixture.edition();
    ErrataFixture.apply(edition);
    EditionDocument document =
        CatalogueFixture.JSON
            .readerFor(EditionDocument.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(edition);
    List<String> empty = new ArrayList<>();
    collectEmpty(document, "edition", empty);
    assertEquals(List.of(), empty);
  }

  private static void collectEmpty(@Nullable Object value, String path, List<String> empty)
      throws ReflectiveOperationException {
    if (value instanceof List<?> elements) {
      for (Object element : elements) {
        collectEmpty(element, path + "[]", empty);
      }
    } else if (value instanceof Record row) {
      for (RecordComponent component : row.getClass().getRecordComponents()) {
        Object part = component.getAccessor().invoke(row);
        boolean mayBeEmpty = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (part == null && !mayBeEmpty) {
          empty.add(path + "." + component.getName() + " of " + row);
        }
        collectEmpty(part, path + "." + component.getName(), empty);
      }
    }
  }
}
