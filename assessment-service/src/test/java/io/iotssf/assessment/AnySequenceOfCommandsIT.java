package io.iotssf.assessment;

import static io.iotssf.assessment.testing.Callers.acme;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.testing.Assessments;
import io.iotssf.assessment.testing.Exports;
import io.iotssf.assessment.testing.RandomCommands;
import io.iotssf.assessment.testing.RandomCommands.Command;
import io.iotssf.assessment.testing.Requests;
import io.iotssf.assessment.testing.ServiceStack;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.testing.TestIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever people do, in whatever order: a command that is accepted raises the version by one and
 * leaves an assessment that comes back from its file as it was; one that is refused changes nothing
 * at all. Sequences follow from their seed, which a failure names.
 */
@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
@QuarkusTestResource(TestIssuer.class)
class AnySequenceOfCommandsIT {
  private static final boolean FULL = Boolean.getBoolean("full");
  private static final int SEQUENCES = FULL ? 100 : 20;
  private static final int COMMANDS = FULL ? 80 : 40;

  /** Of so many kinds rows have come and changed; a few hundred commands miss some by chance. */
  private static final int KINDS = FULL ? Kinds.ALL.size() : 15;

  /** After how many accepted commands the assessment goes out and comes back. */
  private static final int ROUND_TRIP = FULL ? 1 : 8;

  private final Map<String, Integer> accepted = new TreeMap<>();
  private final Map<String, Integer> refused = new TreeMap<>();

  @Test
  void acceptedOnesSurviveExportAndImportAndRefusedOnesChangeNothing() throws IOException {
    for (long seed = 1; seed <= SEQUENCES; seed++) {
      new Sequence(seed).run();
    }
    assertTrue(sum(accepted) >= SEQUENCES * COMMANDS / 4, () -> "accepted: " + accepted);
    assertTrue(sum(refused) >= SEQUENCES * COMMANDS / 10, () -> "refused: " + refused);
    assertTrue(kinds("add ") >= KINDS, () -> "accepted: " + accepted);
    assertTrue(kinds("change ") >= KINDS, () -> "accepted: " + accepted);
    for (String name : new String[] {"bulk", "order", "describe", "assign", "comment", "move"}) {
      assertTrue(accepted.containsKey(name), () -> name + " was never accepted: " + accepted);
      assertTrue(refused.containsKey(name), () -> name + " was never refused: " + refused);
    }
  }

  /** Of how many kinds a row was added or changed. */
  private long kinds(String command) {
    return Kinds.ALL.stream().filter(kind -> accepted.containsKey(command + kind.code())).count();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The commands of one seed, on an assessment of their own. */
  private final class Sequence {
    private final long seed;
    private final String path;
    private final RandomCommands commands;
    private String before;
    private int sinceRoundTrip;

    Sequence(long seed) {
      this.seed = seed;
      this.path =
          seed % 5 == 0
              ? Requests.post(
                      acme(Role.ASSESSOR),
                      Assessments.PATH,
                      Map.of("title", "白紙", "blankOfEdition", "draft"))
                  .statusCode(201)
                  .extract()
                  .header("Location")
              : Assessments.create().path();
      this.commands = new RandomCommands(seed, path);
      this.before = export();
    }

    void run() throws IOException {
      for (int step = 1; step <= COMMANDS; step++) {
        JsonNode whole = whole();
        Command command = commands.next(whole);
        judge(step, command, whole.path("version").asLong());
      }
      roundTrip("at the end");
      acme(Role.AUDITOR)
          .get(path + "/history/verification")
          .then()
          .body("intact", org.hamcrest.Matchers.equalTo(true));
    }

    private void judge(int step, Command command, long version) throws IOException {
      Response answer = command.send();
      String told =
          "seed %d, step %d, %s: %d %s"
              .formatted(seed, step, command, answer.statusCode(), answer.asString());
      String after = export();
      if (answer.statusCode() / 100 == 2) {
        accepted.merge(command.name(), 1, Integer::sum);
        assertEquals(version + 1, whole().path("version").asLong(), told);
        before = after;
        if (++sinceRoundTrip >= ROUND_TRIP) {
          roundTrip(told);
        }
      } else {
        refused.merge(command.name(), 1, Integer::sum);
        assertEquals(4, answer.statusCode() / 100, told);
        assertEquals(before, after, told);
      }
    }

    private void roundTrip(String told) throws IOException {
      sinceRoundTrip = 0;
      String out = Exports.of(acme(Role.GRC_READER), path);
      Response in =
          acme(Role.ASSESSOR)
              .contentType("application/json")
              .body(out.getBytes(java.nio.charset.StandardCharsets.UTF_8))
              .post(Exports.IMPORTS);
      assertEquals(201, in.statusCode(), () -> "seed " + seed + ", " + told + ": " + in.asString());
      String back = Exports.of(acme(Role.GRC_READER), in.header("Location"));
      assertEquals(Exports.content(out), Exports.content(back), () -> "seed " + seed + ", " + told);
      assertEquals(
          Json.contract().readTree(out).get("title"), Json.contract().readTree(back).get("title"));
    }

    private JsonNode whole() throws IOException {
      return Json.contract().readTree(acme(Role.AUDITOR).get(path).asByteArray());
    }

    private String export() {
      return Exports.of(acme(Role.AUDITOR), path);
    }
  }
}
