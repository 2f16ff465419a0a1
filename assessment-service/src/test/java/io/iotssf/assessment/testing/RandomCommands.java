package io.iotssf.assessment.testing;

import static io.iotssf.assessment.testing.Callers.acme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.tenant.Role;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Commands by chance to one assessment: what people do to it, and what nobody may do. */
public final class RandomCommands {
  private static final Map<String, Role> MOVES =
      Map.of(
          "submit", Role.ASSESSOR,
          "return", Role.APPROVER,
          "approve", Role.APPROVER,
          "reopen", Role.ASSESSOR);

  private final Random random;
  private final String path;

  /**
   * @param seed the same seed makes the same choices
   * @param path of the assessment
   */
  public RandomCommands(long seed, String path) {
    this.random = new Random(seed);
    this.path = path;
  }

  /**
   * A command.
   *
   * @param name what is done, for example {@code add risk-rating}
   * @param ifMatch null where none is sent
   */
  public record Command(
      String name,
      String method,
      String path,
      Role role,
      @Nullable String ifMatch,
      @Nullable JsonNode body) {

    public Response send() {
      var request = acme(role);
      if (ifMatch != null) {
        request.header("If-Match", ifMatch);
      }
      if (body != null) {
        request
            .contentType("application/json")
            .body(body.toString().getBytes(StandardCharsets.UTF_8));
      }
      return request.request(method, path);
    }
  }

  /**
   * The next command.
   *
   * @param whole the assessment as it is now
   */
  public Command next(JsonNode whole) {
    int choice = random.nextInt(100);
    if (!whole.path("status").asText().equals("draft") && choice < 60) {
      return move();
    }
    PartKind<?> kind = Kinds.ALL.get(random.nextInt(Kinds.ALL.size()));
    if (choice < 30) {
      return add(kind, whole);
    }
    if (choice < 55) {
      return change(kind, whole);
    }
    if (choice < 65) {
      return remove(kind, whole);
    }
    return choice < 75 ? bulk(whole) : choice < 82 ? order(kind, whole) : rare(choice, whole);
  }

  private Command rare(int choice, JsonNode whole) {
    if (choice < 88) {
      return describe(whole);
    }
    if (choice < 94) {
      return assign(whole);
    }
    return choice < 97 ? comment() : move();
  }

  private Command add(PartKind<?> kind, JsonNode whole) {
    ObjectNode row = new RandomRows(random, whole).row(kind);
    return new Command(
        "add " + kind.code(), "POST", path + "/" + kind.collection(), Role.ASSESSOR, null, row);
  }

  private Command change(PartKind<?> kind, JsonNode whole) {
    JsonNode row = some(kind, whole);
    return new Command(
        "change " + kind.code(),
        "PATCH",
        path + "/" + kind.collection() + "/" + row.path("id").asText(RowSample.NOBODY),
        Role.ASSESSOR,
        tag(row),
        new RandomRows(random, whole).patch(kind, row));
  }

  private Command remove(PartKind<?> kind, JsonNode whole) {
    JsonNode row = some(kind, whole);
    return new Command(
        "remove " + kind.code(),
        "DELETE",
        path + "/" + kind.collection() + "/" + row.path("id").asText(RowSample.NOBODY),
        Role.ASSESSOR,
        tag(row),
        null);
  }

  private Command order(PartKind<?> kind, JsonNode whole) {
    List<String> ids = new ArrayList<>();
    whole.path(kind.field()).forEach(row -> ids.add(row.path("id").asText()));
    Collections.shuffle(ids, random);
    if (random.nextInt(5) == 0) {
      ids.add(RowSample.NOBODY);
    }
    return new Command(
        "order",
        "PUT",
        path + "/" + kind.collection() + "/order",
        Role.ASSESSOR,
        tag(whole),
        Json.contract().valueToTree(Map.of("ids", ids)));
  }

  private Command bulk(JsonNode whole) {
    ObjectNode body = Json.contract().createObjectNode();
    ArrayNode edits = body.putArray("edits");
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      edits.add(edit(Kinds.ALL.get(random.nextInt(Kinds.ALL.size())), whole));
    }
    return new Command("bulk", "POST", path + "/edits", Role.ASSESSOR, null, body);
  }

  private ObjectNode edit(PartKind<?> kind, JsonNode whole) {
    ObjectNode edit = Json.contract().createObjectNode().put("collection", kind.collection());
    RandomRows rows = new RandomRows(random, whole);
    JsonNode row = some(kind, whole);
    switch (row.isMissingNode() ? 0 : random.nextInt(4)) {
      case 1, 2 -> edit.put("action", "change").set("row", rows.patch(kind, row));
      case 3 -> edit.put("action", "remove");
      default -> {
        edit.put("action", "add").set("row", rows.row(kind));
        return edit;
      }
    }
    return edit.put("id", row.path("id").asText()).put("version", row.path("version").asLong());
  }

  private Command describe(JsonNode whole) {
    RandomRows rows = new RandomRows(random, whole);
    ObjectNode body = Json.contract().createObjectNode();
    switch (random.nextInt(5)) {
      case 0 -> body.put("title", random.nextBoolean() ? "給湯器 \"2\"" : rows.junk());
      case 1 -> body.put("nextReview", (1990 + random.nextInt(220)) + "-04-01");
      case 2 -> body.putNull("nextReview");
      case 3 ->
          body.put(
              "applyingEntity",
              some(Kinds.byCode("stakeholder").orElseThrow(), whole)
                  .path("id")
                  .asText(RowSample.NOBODY));
      default -> body.putNull("applyingEntity");
    }
    return new Command("describe", "PATCH", path, Role.ASSESSOR, tag(whole), body);
  }

  private Command assign(JsonNode whole) {
    JsonNode stakeholder = some(Kinds.byCode("stakeholder").orElseThrow(), whole);
    List<String> people =
        List.of("a", "b", "c", new RandomRows(random, whole).junk())
            .subList(random.nextInt(3), random.nextInt(10) == 0 ? 4 : 3);
    return new Command(
        "assign",
        "PUT",
        path + "/stakeholders/" + stakeholder.path("id").asText(RowSample.NOBODY) + "/assignees",
        Role.ASSESSOR,
        tag(stakeholder),
        Json.contract().valueToTree(Map.of("assignees", people)));
  }

  private Command comment() {
    return new Command(
        "comment",
        "POST",
        path + "/comments",
        Role.APPROVER,
        null,
        Json.contract().createObjectNode().put("text", random.nextInt(4) == 0 ? " " : "一言"));
  }

  private Command move() {
    List<String> moves = MOVES.keySet().stream().sorted().toList();
    String move = moves.get(random.nextInt(moves.size()));
    JsonNode reason =
        List.of("return", "reopen").contains(move)
            ? Json.contract().createObjectNode().put("reason", "理由")
            : null;
    return new Command(
        "move", "POST", path + "/" + move, MOVES.getOrDefault(move, Role.AUDITOR), "*", reason);
  }

  /** A row of the kind, or nothing where there is none. */
  private JsonNode some(PartKind<?> kind, JsonNode whole) {
    JsonNode rows = whole.path(kind.field());
    return rows.path(rows.isEmpty() ? 0 : random.nextInt(rows.size()));
  }

  /** The newest tag, mostly; else an older one, any, or none. */
  private @Nullable String tag(JsonNode versioned) {
    long version = versioned.path("version").asLong();
    return switch (random.nextInt(12)) {
      case 0 -> null;
      case 1 -> "\"v" + (version + 1) + "\"";
      case 2 -> "*";
      default -> "\"v" + version + "\"";
    };
  }
}
