package io.iotssf.catalog.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of one row never stand under another: a shifted owner is worse than a typing slip. */
class EveryRowStandsWhereItIsPrintedTest {
  private static final Map<String, String> THREATS =
      Map.ofEntries(
          Map.entry("information-leak", "情報漏えい"),
          Map.entry("malware-infection", "マルウェア感染"),
          Map.entry("misuse", "不正利用"),
          Map.entry("user-error", "誤操作"),
          Map.entry("unauthorised-access", "不正アクセス"),
          Map.entry("data-tampering", "データの改ざん"),
          Map.entry("denial-of-service", "サービス不能"),
          Map.entry("all", "全般"));

  private final JsonNode gasWaterHeater = CatalogueFixture.file(CatalogueFixture.CASE);
  private final Map<String, List<List<String>>> tables = DraftFixture.tables();

  @Test
  void tableTwoGivesEachComponentItsThreatsInOrder() {
    String component = "";
    List<String> printed = new ArrayList<>();
    for (List<String> row : table("2")) {
      component = row.getFirst().isEmpty() ? component : row.getFirst();
      printed.add(component + " " + row.getLast());
    }
    List<String> data = new ArrayList<>();
    for (JsonNode cell : gasWaterHeater.get("componentThreats")) {
      data.add(nameOf(cell.get("component").asText()) + " " + words(cell.get("literal")));
    }
    assertEquals(printed, data);
  }

  @Test
  void tableThreeGivesEachRequirementTheThreatsOfItsOwnLine() {
    List<String> data = new ArrayList<>();
    for (JsonNode row : gasWaterHeater.get("requirementRows")) {
      String threats =
          row.get("threats")
              .valueStream()
              .map(threat -> Objects.requireNonNull(THREATS.get(threat.asText())))
              .collect(Collectors.joining());
      data.add(threats + words(row.get("requirement")));
    }
    List<String> printed = table("3").stream().map(this::threatsAndRequirement).toList();
    assertEquals(printed.stream().filter(line -> !line.isEmpty()).toList(), data);
  }

  @Test
  void tableThreeGivesEachRequirementThePrintedImplementer() {
    for (JsonNode row : gasWaterHeater.get("requirementRows")) {
      String line = lineOf(row);
      assertTrue(printedImplementers(line).contains(row.path("stakeholder").asText("lost")), line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "5", "6", "7"})
  void eachNumberHasItsRequirementAndItsMeasuresInOrder(String table) {
    List<List<String>> data = new ArrayList<>();
    for (JsonNode row : gasWaterHeater.get("measureRows")) {
      if (row.get("source").get("table").asText().equals(table)) {
        data.add(List.of(row.get("number").asText(), words(row.get("requirement")), bullets(row)));
      }
    }
    List<List<String>> printed = new ArrayList<>();
    for (List<String> row : table(table)) {
      int last = row.size() - 1;
      printed.add(List.of(row.getFirst(), row.get(last - 1), row.get(last)));
    }
    assertEquals(printed, data);
  }

  @Test
  void tableA1GivesEachNumberItsRequirement() {
    List<String> data = new ArrayList<>();
    for (JsonNode row : CatalogueFixture.file("requirements.json")) {
      data.add(row.get("number").asText() + words(row.get("text")));
    }
    List<String> printed = new ArrayList<>();
    for (List<String> row : table("A-1")) {
      List<String> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
      printed.add(filled.getFirst() + filled.getLast());
    }
    assertEquals(printed, data);
  }

  /** The maker's name stands once for many rows, and is lost where a row moved to the left. */
  private static Set<String> printedImplementers(String line) {
    if (line.contains("メンテナンスやサポートを行う事業者")) {
      return Set.of("maintenance-provider");
    }
    if (line.contains("スマートホームを供給する事業者")) {
      return Set.of("solution-supplier");
    }
    return line.contains("住まい手") ? Set.of("end-user") : Set.of("iot-provider", "lost");
  }

  /** Empty for a line that only adds a second threat to the requirement above it. */
  private String threatsAndRequirement(List<String> line) {
    List<String> filled = line.stream().filter(cell -> !cell.isEmpty()).toList();
    int last = filled.size() - 1;
    return last == 0 ? "" : filled.get(last - 1) + filled.get(last);
  }

  private String lineOf(JsonNode row) {
    return table("3").stream()
        .map(line -> String.join("", line))
        .filter(line -> line.endsWith(words(row.get("requirement"))))
        .collect(Collectors.joining());
  }

  private String bullets(JsonNode row) {
    return row.get("measures")
        .valueStream()
        .filter(measure -> !isFootnote(measure))
        .map(measure -> words(measure.get("text")))
        .collect(Collectors.joining());
  }

  private static boolean isFootnote(JsonNode measure) {
    return measure.get("kind").asText().equals("note")
        && !words(measure.get("text")).startsWith("※");
  }

  private String nameOf(String component) {
    return gasWaterHeater
        .get("components")
        .valueStream()
        .filter(candidate -> candidate.get("id").asText().equals(component))
        .map(candidate -> words(candidate.get("name")))
        .collect(Collectors.joining());
  }

  private List<List<String>> table(String number) {
    return Objects.requireNonNull(tables.get(number), number);
  }

  private static String words(JsonNode text) {
    return DraftFixture.words(text.get("ja").asText());
  }
}
