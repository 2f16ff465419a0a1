package io.iotssf.acceptance.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.acceptance.journey.Desk;
import io.iotssf.acceptance.system.Waiting;
import io.iotssf.acceptance.system.Wire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 64 people write to one assessment: no write is lost, none is made on an outdated reading. */
@Tag("chaos")
@Tag("F9")
class ManyWritersIT {
  private static final int WRITERS = 64;
  private static final int STALE = 412;
  private static final int OVERLOADED = 503;
  private static final int ROUNDS = Boolean.getBoolean("full") ? 200 : 5;

  /** A collection holds 2,000 rows at most. */
  private static final int ADDITIONS = Math.min(ROUNDS, 30);

  private static final String ORGANISATION = "acme-heaters";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static Desk desk = new Desk("", "");

  @BeforeAll
  static void aDraftStands() {
    desk = Desk.start(ORGANISATION, "gas-water-heater", "Many writers");
  }

  @Test
  void aReadingOfARowHasOneWinner() {
    var place = desk.path("/risk-ratings/" + desk.ids("risk-ratings").getFirst());
    for (int round = 0; round < ROUNDS; round++) {
      oneWinner(place, "statement");
    }
  }

  @Test
  void aReadingOfTheHeadHasOneWinner() {
    for (int round = 0; round < ROUNDS; round++) {
      oneWinner(desk.path(""), "title");
    }
  }

  private static void oneWinner(String place, String field) {
    var before = writer().get(Desk.SERVICE, place).expect(200);
    long version = version();
    var answers =
        AtOnce.call(
            WRITERS,
            number ->
                writer()
                    .send(
                        "PATCH",
                        Desk.SERVICE,
                        place,
                        Map.of("If-Match", before.etag()),
                        change(field, "writer " + number)));
    var winners = answers.stream().filter(answer -> answer.status() == 200).toList();
    assertEquals(1, winners.size(), "winners");
    requireTheOthersRefused(answers);
    assertEquals(version + 1, version());
    var after = writer().get(Desk.SERVICE, place).expect(200);
    assertEquals(winners.getFirst().etag(), after.etag());
    assertEquals(winners.getFirst().json().get(field), after.json().get(field));
  }

  /**
   * Some at least because their reading was outdated: a service that only sheds load proves
   * nothing.
   */
  private static void requireTheOthersRefused(List<Wire.Answer> answers) {
    assertEquals(WRITERS - 1, answers.stream().filter(ManyWritersIT::isRefused).count());
    assertTrue(answers.stream().anyMatch(answer -> answer.status() == STALE), "nobody was stale");
  }

  /** Whether nothing was written: the reading is outdated, or there was no connection free. */
  private static boolean isRefused(Wire.Answer answer) {
    return answer.status() == STALE || answer.status() == OVERLOADED;
  }

  private static ObjectNode change(String field, String words) {
    var patch = NODES.objectNode();
    return "title".equals(field)
        ? patch.put(field, words)
        : patch.set(field, NODES.objectNode().put("ja", words));
  }

  @Test
  void bulkEditsOfOneReadingHaveOneWinner() {
    for (int round = 0; round < ROUNDS; round++) {
      var row = desk.read("/components").get("items").get(0);
      long version = version();
      var answers =
          AtOnce.call(
              WRITERS,
              number ->
                  writer()
                      .send(
                          "POST", Desk.SERVICE, desk.path("/edits"), bulk(row, "bulk " + number)));
      assertEquals(1, answers.stream().filter(answer -> answer.status() == 200).count());
      requireTheOthersRefused(answers);
      assertEquals(version + 1, version());
    }
  }

  private static ObjectNode bulk(JsonNode row, String words) {
    var body = NODES.objectNode();
    body.putArray("edits").add(Desk.change("components", row, change("name", words)));
    return body;
  }

  @Test
  void everyAdditionIsThereAndTheVersionsAreContiguous() {
    long before = version();
    var added =
        AtOnce.call(WRITERS, number -> additions(number)).stream().flatMap(List::stream).toList();
    assertEquals(WRITERS * ADDITIONS, new HashSet<>(added).size());
    assertTrue(desk.ids("evaluation").containsAll(added));
    assertEquals(before + (long) WRITERS * ADDITIONS, version());
    var versions = new ArrayList<Long>();
    for (var path = "/history?limit=1000"; !path.isEmpty(); ) {
      var page = desk.read(path);
      page.get("items").forEach(entry -> versions.add(entry.get("version").asLong()));
      path =
          page.get("next").isNull()
              ? ""
              : "/history?limit=1000&cursor=" + page.get("next").asText();
    }
    long first = versions.getFirst();
    assertEquals(LongStream.rangeClosed(first, version()).boxed().toList(), versions);
    assertTrue(desk.read("/history/verification").get("intact").asBoolean());
  }

  private static List<String> additions(int number) {
    var ids = new ArrayList<String>();
    for (int round = 0; round < ADDITIONS; round++) {
      var words = "writer %d round %d".formatted(number, round);
      var answer =
          Waiting.until(
              "a free connection",
              () ->
                  writer()
                      .send("POST", Desk.SERVICE, desk.path("/evaluation"), change("text", words)),
              sent -> sent.status() != OVERLOADED);
      ids.add(answer.expect(201).json().get("id").asText());
    }
    return ids;
  }

  private static long version() {
    return desk.read("").get("version").asLong();
  }

  private static Wire writer() {
    return Wire.as("assessor", ORGANISATION);
  }
}
