package io.iotssf.acceptance.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.acceptance.journey.Desk;
import io.iotssf.acceptance.system.Bodies;
import io.iotssf.acceptance.system.NewRows;
import io.iotssf.acceptance.system.PathValues;
import io.iotssf.acceptance.system.Wire;
import io.iotssf.acceptance.system.Wire.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Ids of another organisation inside bodies do what ids of nothing do, and no more. */
@Tag("attack")
@Tag("A1")
class ForeignIdsInBodiesIT {
  private static final String ATTACKER = "other-maker";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String NOBODYS = Objects.requireNonNull(PathValues.absent().get("id"));

  private static Victim victim = Victim.none();
  private static Desk own = new Desk("", "");
  private static List<String> before = List.of();

  @BeforeAll
  static void bothHaveSomething() {
    victim = Victim.create();
    own = Desk.start(ATTACKER, "gas-water-heater", "Own draft");
    before = victim.state();
  }

  @AfterAll
  static void nothingOfItChanged() {
    assertEquals(before, victim.state());
  }

  @Test
  void aForeignAssessmentIsNotCopied() {
    same(404, post(Desk.ROOT, start(NOBODYS)), post(Desk.ROOT, start(victim.draft().id())));
  }

  private static ObjectNode start(String copyOf) {
    return NODES.objectNode().put("title", "A copy").put("copyOf", copyOf);
  }

  @TestFactory
  Stream<DynamicTest> editsOfForeignRowsAreEditsOfAbsentOnes() {
    return NewRows.COLLECTIONS.stream()
        .flatMap(
            collection -> Stream.of("change", "remove").map(action -> edit(action, collection)));
  }

  private static DynamicTest edit(String action, String collection) {
    return dynamicTest(
        action + " in " + collection,
        () ->
            same(
                404, edit(action, collection, NOBODYS), edit(action, collection, row(collection))));
  }

  private static Answer edit(String action, String collection, String id) {
    var body = NODES.objectNode();
    var edit = body.putArray("edits").addObject().put("action", action);
    edit.put("collection", collection).put("id", id).put("version", 1);
    if ("change".equals(action)) {
      edit.set("row", new NewRows("盗用", victim.rows()::get).changeOf(collection));
    }
    return post(own.path("/edits"), body);
  }

  /** Rows that name others: a foreign one is as unknown as an absent one. */
  @TestFactory
  Stream<DynamicTest> rowsThatReferToForeignRowsAreRefused() {
    return Stream.of(
            "relations",
            "connections",
            "incidents",
            "risk-ratings",
            "component-threats",
            "policies",
            "requirement-decisions",
            "measures",
            "requests",
            "hand-offs",
            "priorities")
        .map(
            collection ->
                dynamicTest(
                    collection,
                    () ->
                        same(
                            422,
                            add(collection, ForeignIdsInBodiesIT::nobodys),
                            add(collection, victim.rows()::get))));
  }

  private static Answer add(String collection, UnaryOperator<String> ids) {
    return post(own.path("/" + collection), new NewRows("盗用", ids).of(collection));
  }

  /** Two ids, for rows that stand between two others. */
  private static String nobodys(String collection) {
    return collection.startsWith("other-") ? NOBODYS.replace('a', 'b') : NOBODYS;
  }

  /** Whether an id is taken elsewhere is nobody's business: it is free in one's own assessment. */
  @TestFactory
  Stream<DynamicTest> theIdOfAForeignRowIsFree() {
    var another = Desk.start(ATTACKER, "gas-water-heater", "Rows with taken ids");
    return Stream.of("solution", "components", "stakeholders", "evaluation", "user-guidance")
        .map(
            collection ->
                dynamicTest(
                    collection,
                    () ->
                        post(
                                another.path("/" + collection),
                                new NewRows("自社", victim.rows()::get)
                                    .of(collection)
                                    .put("id", row(collection)))
                            .expect(201)));
  }

  @Test
  void aForeignRowIsNotCommentedOn() {
    same(422, comment(NOBODYS), comment(row("measures")));
  }

  private static Answer comment(String row) {
    return post(
        own.path("/comments"),
        NODES.objectNode().put("text", "見える").put("kind", "measure").put("row", row));
  }

  @Test
  void aForeignStakeholderDoesNotApplyTheFramework() {
    same(422, apply(NOBODYS), apply(row("stakeholders")));
  }

  private static Answer apply(String stakeholder) {
    return attacker()
        .send(
            "PATCH",
            Desk.SERVICE,
            own.path(""),
            NODES.objectNode().put("applyingEntity", stakeholder));
  }

  @Test
  void anImportThatNamesAForeignAssessmentBringsNothingOfIt() {
    var file = Bodies.blankExport();
    file.putObject("exportedFrom")
        .put("assessment", victim.draft().id())
        .put("version", 1)
        .put("status", "draft");
    ((ObjectNode) file.get("origin")).put("assessment", victim.draft().id()).put("version", 1);
    var made = post("/api/v1/imports", file).expect(201).json();
    var imported = new Desk(ATTACKER, made.get("assessment").asText());
    assertTrue(imported.read("/components").get("items").isEmpty());
    for (var part : List.of("", "/export", "/history", "/readiness")) {
      assertFalse(imported.text(part).contains(victim.secret()), part);
    }
  }

  @Test
  void anImportThatRefersToForeignRowsIsRefused() {
    same(
        422,
        post("/api/v1/imports", threatAt(NOBODYS)),
        post("/api/v1/imports", threatAt(row("components"))));
  }

  private static JsonNode threatAt(String component) {
    var file = Bodies.blankExport();
    var threat = new NewRows("盗用", each -> component).of("component-threats");
    ((ObjectNode) file.get("content"))
        .putArray("componentThreats")
        .add(threat.put("id", Desk.newId()));
    return file;
  }

  /** The answer to the foreign id is that to the absent one, the id itself apart. */
  private static void same(int status, Answer absent, Answer foreign) {
    assertEquals(status, foreign.status(), foreign.text());
    assertEquals(normalised(absent), normalised(foreign));
  }

  private static String normalised(Answer answer) {
    return answer.status()
        + answer.text().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
  }

  private static String row(String collection) {
    return Objects.requireNonNull(victim.rows().get(collection), collection);
  }

  private static Wire attacker() {
    return Wire.as("assessor", ATTACKER);
  }

  private static Answer post(String path, JsonNode body) {
    return attacker().send("POST", Desk.SERVICE, path, Map.of(), body);
  }
}
