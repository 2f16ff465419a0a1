package io.iotssf.acceptance.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.acceptance.journey.Desk;
import io.iotssf.acceptance.system.Bodies;
import io.iotssf.acceptance.system.RunningSystem;
import io.iotssf.acceptance.system.Waiting;
import io.iotssf.acceptance.system.Wire;
import io.iotssf.acceptance.system.Wire.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A request with an Idempotency-Key has one effect and one answer, however often it is sent: a
 * hundred times at once, or again after the service died on it.
 */
@Tag("chaos")
@Tag("F10")
class OneKeyOneEffectIT {
  private static final int CALLERS = 100;

  /** It is being worked on, or there was no connection free. */
  private static final Set<Integer> BUSY = Set.of(409, 503);

  private static final int CRASHES = Boolean.getBoolean("full") ? 50 : 3;
  private static final int LONGEST_WAIT_MILLIS = 60;
  private static final String ORGANISATION = "acme-heaters";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static Desk desk = new Desk("", "");

  /** What is sent; each leaves its words where they can be counted. */
  enum Sent {
    ASSESSMENT,
    IMPORT,
    ROW,
    EDITS,
    COMMENT;

    String path() {
      return switch (this) {
        case ASSESSMENT -> Desk.ROOT;
        case IMPORT -> "/api/v1/imports";
        case ROW -> desk.path("/evaluation");
        case EDITS -> desk.path("/edits");
        case COMMENT -> desk.path("/comments");
      };
    }

    ObjectNode body(String words) {
      return switch (this) {
        case ASSESSMENT ->
            NODES.objectNode().put("title", words).put("fromUseCase", "gas-water-heater");
        case IMPORT -> Bodies.blankExport().put("title", words);
        case ROW -> row(words);
        case EDITS -> {
          var body = NODES.objectNode();
          body.putArray("edits").add(Desk.add("evaluation", row(words)));
          yield body;
        }
        case COMMENT -> NODES.objectNode().put("text", words);
      };
    }

    /** How often its effect is there. */
    long effects(String words) {
      var place =
          switch (this) {
            case ASSESSMENT, IMPORT -> Desk.ROOT + "?limit=1000";
            case ROW, EDITS -> desk.path("/evaluation");
            case COMMENT -> desk.path("/comments");
          };
      var list = caller().get(Desk.SERVICE, place).expect(200).text();
      return list.split("\"" + words + "\"", -1).length - 1L;
    }

    private static ObjectNode row(String words) {
      return NODES.objectNode().set("text", NODES.objectNode().put("ja", words));
    }
  }

  @BeforeAll
  static void aDraftStands() {
    desk = Desk.start(ORGANISATION, "gas-water-heater", "One key");
  }

  @ParameterizedTest
  @EnumSource
  void aHundredAtOnceHaveOneEffect(Sent sent) {
    var words = words();
    var answers = AtOnce.call(CALLERS, number -> send(sent, words, sent.body(words)));
    var done = answers.stream().filter(answer -> answer.status() < 300).toList();
    var busy = answers.stream().filter(answer -> BUSY.contains(answer.status())).count();
    assertEquals(CALLERS, done.size() + busy, "answers other than 2xx, 409 and 503");
    assertTrue(!done.isEmpty(), "nobody was served");
    var again =
        Waiting.until(
            "the request to be free again",
            () -> send(sent, words, sent.body(words)),
            answer -> !BUSY.contains(answer.status()));
    done.forEach(answer -> same(again, answer));
    assertEquals(1, sent.effects(words));
  }

  @ParameterizedTest
  @EnumSource
  void theSameKeyForAnotherBodyIsRefused(Sent sent) {
    var words = words();
    assertTrue(send(sent, words, sent.body(words)).status() < 300);
    send(sent, words, sent.body(words + "!")).expect(422);
    assertEquals(0, sent.effects(words + "!"));
  }

  @Test
  void theKeyOfAnotherOrganisationIsAnotherKey() {
    var words = words();
    var body = Sent.ASSESSMENT.body(words);
    var here = send(Sent.ASSESSMENT, words, body).expect(201);
    var there =
        Wire.as("assessor", "other-maker")
            .send("POST", Desk.SERVICE, Desk.ROOT, Map.of("Idempotency-Key", words), body)
            .expect(201);
    assertTrue(!here.json().get("id").equals(there.json().get("id")));
  }

  static IntStream crashes() {
    return IntStream.range(0, CRASHES);
  }

  @ParameterizedTest
  @MethodSource("crashes")
  void acrossACrashThereIsOneEffect(int number) {
    var sent = List.of(Sent.ASSESSMENT, Sent.EDITS, Sent.IMPORT).get(number % 3);
    var words = words();
    var first = CompletableFuture.supplyAsync(() -> trySend(sent, words));
    LockSupport.parkNanos(
        Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_WAIT_MILLIS)).toNanos());
    RunningSystem.get().kill(Desk.SERVICE);
    var before = first.join();
    RunningSystem.get().start(Desk.SERVICE);
    var after =
        Waiting.until(
                "the request to be free again",
                () -> trySend(sent, words),
                answer -> answer.isPresent() && !BUSY.contains(answer.get().status()))
            .orElseThrow();
    assertTrue(after.status() < 300, after.text());
    before.filter(answer -> answer.status() < 300).ifPresent(answer -> same(after, answer));
    assertEquals(1, sent.effects(words));
  }

  /** The answer, unless the service died on it. */
  private static Optional<Answer> trySend(Sent sent, String words) {
    try {
      return Optional.of(
          caller()
              .trySend(
                  "POST",
                  Desk.SERVICE,
                  sent.path(),
                  Map.of("Idempotency-Key", words),
                  sent.body(words)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Answer send(Sent sent, String key, ObjectNode body) {
    return caller().send("POST", Desk.SERVICE, sent.path(), Map.of("Idempotency-Key", key), body);
  }

  private static void same(Answer expected, Answer answer) {
    assertEquals(expected.status(), answer.status());
    assertEquals(expected.text(), answer.text());
    assertEquals(expected.etag(), answer.etag());
  }

  private static String words() {
    return "key-" + UUID.randomUUID();
  }

  private static Wire caller() {
    return Wire.as("assessor", ORGANISATION);
  }
}
