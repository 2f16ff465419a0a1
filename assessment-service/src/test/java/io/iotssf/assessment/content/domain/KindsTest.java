package io.iotssf.assessment.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.contracts.assessment.AssessmentContent;
import io.iotssf.contracts.assessment.Part;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KindsTest {

  @Test
  void everyListOfRowsOfAContentIsAKindInItsPlace() {
    List<String> lists =
        Arrays.stream(AssessmentContent.class.getRecordComponents())
            .filter(component -> Part.class.isAssignableFrom(element(component)))
            .map(component -> component.getName() + " of " + element(component).getSimpleName())
            .toList();
    assertEquals(
        lists,
        Kinds.ALL.stream()
            .map(kind -> kind.field() + " of " + kind.type().getSimpleName())
            .toList());
  }

  @Test
  void everyTypeOfRowIsAKind() {
    assertEquals(
        Set.of(Part.class.getPermittedSubclasses()),
        Kinds.ALL.stream().map(PartKind::type).collect(Collectors.toSet()));
  }

  @Test
  void aKindIsFoundByItsCodeAndByItsCollection() {
    for (PartKind<?> kind : Kinds.ALL) {
      assertEquals(Optional.of(kind), Kinds.byCode(kind.code()));
      assertEquals(Optional.of(kind), Kinds.byCollection(kind.collection()));
    }
    assertEquals(Optional.empty(), Kinds.byCode("unknown"));
    assertEquals(Optional.empty(), Kinds.byCollection("unknown"));
  }

  private static Class<?> element(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : Object.class;
  }
}
