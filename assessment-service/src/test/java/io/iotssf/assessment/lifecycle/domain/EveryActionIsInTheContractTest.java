package io.iotssf.assessment.lifecycle.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.contracts.event.AssessmentChanged;
import io.iotssf.kit.json.Json;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Consumers check events against the schema: an action that it lacks would be refused. */
class EveryActionIsInTheContractTest {
  private static final Set<String> OF_ROWS = Set.of("created", "updated", "deleted", "moved");

  @Test
  void theSchemaNamesTheActionsOfRowsAndOfMovesAndNoOther() throws IOException {
    Set<String> inTheSchema = new TreeSet<>();
    try (var schema =
        AssessmentChanged.class.getResourceAsStream(
            "/io/iotssf/contracts/schema/assessment-changed.schema.json")) {
      Json.contract()
          .readTree(schema)
          .at("/properties/data/properties/action/enum")
          .forEach(action -> inTheSchema.add(action.asText()));
    }
    assertEquals(
        Stream.concat(OF_ROWS.stream(), Arrays.stream(Move.values()).map(Move::action))
            .collect(Collectors.toCollection(TreeSet::new)),
        inTheSchema);
    assertEquals(inTheSchema, new TreeSet<>(AssessmentChanged.ACTIONS));
  }
}
