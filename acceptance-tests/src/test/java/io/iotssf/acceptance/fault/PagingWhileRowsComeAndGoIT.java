package io.iotssf.acceptance.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.acceptance.journey.Desk;
import io.iotssf.acceptance.system.NewRows;
import io.iotssf.acceptance.system.Wire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * While others add, change and remove rows all the time, whoever pages through a list gets every
 * row that was there from the first page to the last, and gets it once.
 */
@Tag("chaos")
@Tag("F11")
class PagingWhileRowsComeAndGoIT {
  private static final int SWEEPS = Boolean.getBoolean("full") ? 200 : 5;
  private static final int MOST_SWEEPS = 100;
  private static final int STEADY = 60;
  private static final String ORGANISATION = "other-maker";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final AtomicBoolean OVER = new AtomicBoolean();
  private static final AtomicInteger COMINGS_AND_GOINGS = new AtomicInteger();
  private static Desk desk = new Desk("", "");
  private static String party = "";
  private static Thread unrest = new Thread();

  /** The lists, and what names a row of them. */
  enum Listing {
    ASSESSMENTS("/api/v1/assessments", "id"),
    RISKS("/api/v1/risks", "id"),
    DECISIONS("/api/v1/decisions", "id"),
    HISTORY("", "version");

    private final String path;
    private final String name;

    Listing(String path, String name) {
      this.path = path;
      this.name = name;
    }

    String path() {
      return path.isEmpty() ? desk.path("/history") : path;
    }

    String key(JsonNode row) {
      return row.path("assessment").asText() + "/" + row.get(name).asText();
    }
  }

  @BeforeAll
  static void rowsComeAndGo() {
    desk = Desk.start(ORGANISATION, "gas-water-heater", "Paged");
    party = desk.ids("stakeholders").getFirst();
    for (int number = 0; number < STEADY; number++) {
      add("/requirement-decisions", decision("steady " + number));
      var component = add("/components", named("steady " + number));
      add("/risk-ratings", rating(component));
      if (number % 3 == 0) {
        Desk.start(ORGANISATION, "gas-water-heater", "Steady " + number);
      }
    }
    unrest = Thread.ofPlatform().start(PagingWhileRowsComeAndGoIT::comeAndGo);
  }

  @AfterAll
  static void theyStop() throws InterruptedException {
    OVER.set(true);
    unrest.join();
    assertTrue(COMINGS_AND_GOINGS.get() > 0, "nothing came or went");
  }

  /** Adds rows between and removes them, changes steady ones, and starts assessments. */
  private static void comeAndGo() {
    var component = add("/components", named("of what comes and goes"));
    while (!OVER.get()) {
      var rating = add("/risk-ratings", rating(component));
      var decision = add("/requirement-decisions", decision("comes and goes"));
      change("/risk-ratings/" + desk.ids("risk-ratings").getFirst(), "statement");
      remove("/risk-ratings/" + rating);
      remove("/requirement-decisions/" + decision);
      if (COMINGS_AND_GOINGS.incrementAndGet() % 10 == 0) {
        Desk.start(ORGANISATION, "gas-water-heater", "Comes");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasThereAllTheTimeIsListedOnce(Listing listing) {
    int enough = COMINGS_AND_GOINGS.get() + SWEEPS;
    for (int sweep = 0; sweep < SWEEPS || COMINGS_AND_GOINGS.get() < enough; sweep++) {
      assertTrue(unrest.isAlive() && sweep < MOST_SWEEPS * SWEEPS, "all is quiet");
      Set<String> before = new HashSet<>(pages(listing, 1000));
      var seen = pages(listing, 7);
      Set<String> after = new HashSet<>(pages(listing, 1000));
      before.retainAll(after);
      assertEquals(seen.size(), new HashSet<>(seen).size(), "something was listed twice");
      var skipped = new HashSet<>(before);
      seen.forEach(skipped::remove);
      assertEquals(Set.of(), skipped);
      assertTrue(before.size() > STEADY / 3, "there was little to page through");
    }
  }

  private static List<String> pages(Listing listing, int limit) {
    var keys = new ArrayList<String>();
    var cursor = "";
    do {
      var page =
          Wire.as("auditor", ORGANISATION)
              .get(Desk.SERVICE, listing.path() + "?limit=" + limit + cursor)
              .expect(200)
              .json();
      page.get("items").forEach(row -> keys.add(listing.key(row)));
      cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asText();
    } while (!cursor.isEmpty());
    return keys;
  }

  private static ObjectNode named(String words) {
    return NODES.objectNode().set("name", NODES.objectNode().put("ja", words));
  }

  private static ObjectNode decision(String words) {
    return new NewRows(words, collection -> party).of("requirement-decisions");
  }

  private static ObjectNode rating(String component) {
    return new NewRows("形態", collection -> component).of("risk-ratings");
  }

  private static String add(String collection, ObjectNode row) {
    return assessor()
        .send("POST", Desk.SERVICE, desk.path(collection), Map.of(), row)
        .expect(201)
        .json()
        .get("id")
        .asText();
  }

  private static void change(String row, String field) {
    var patch = NODES.objectNode();
    patch.set(field, NODES.objectNode().put("ja", "changed " + COMINGS_AND_GOINGS.get()));
    assessor().send("PATCH", Desk.SERVICE, desk.path(row), patch).expect(200);
  }

  private static void remove(String row) {
    assessor().send("DELETE", Desk.SERVICE, desk.path(row), null).expect(204);
  }

  private static Wire assessor() {
    return Wire.as("assessor", ORGANISATION);
  }
}
