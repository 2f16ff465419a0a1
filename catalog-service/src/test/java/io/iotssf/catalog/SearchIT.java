package io.iotssf.catalog;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.kit.tenant.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchIT {
  private static final String SEARCH = "/api/v1/search";
  private static final String RARE = "翡翠";

  private final Organisation organisation = Organisation.fresh();

  @Test
  void aHitSaysWhatItIsAndWhereToReadIt() {
    Response answer = search("q", "アクセス制御", "kind", "requirement", "edition", "draft");
    answer
        .then()
        .statusCode(200)
        .header("Content-Language", "ja")
        .header("Vary", containsString("Accept-Language"))
        .body("total", greaterThan(0))
        .body("items.kind", everyItem(equalTo("requirement")))
        .body("items[0].title.ja", containsString("アクセス制御"))
        .body("items[0].title.en", nullValue())
        .body("items[0].href", startsWith("/api/v1/requirements/draft-a-1-"))
        .body("items[0].source.table", equalTo("A-1"))
        .body("items[0].matched[0].field", equalTo("title"))
        .body("items[0].matched[0].language", equalTo("ja"))
        .body(
            "items[0].matched[0].snippet.findAll { it.match }.text", everyItem(equalTo("アクセス制御")));
    assertEquals(
        answer.jsonPath().getInt("total"),
        answer.jsonPath().getInt("facets.kind.find { it.value == 'requirement' }.count"));
  }

  @Test
  void everyAddressOfAHitCanBeRead() {
    organisation.addMeasure(organisation.addRequirement("制御の要件"), "制御の対策");
    var hrefs = new HashSet<String>(search("q", "制御").jsonPath().getList("items.href"));
    assertTrue(hrefs.size() > 5, hrefs::toString);
    for (String href : hrefs) {
      organisation.assessor().get(href).then().statusCode(200);
    }
  }

  @Test
  void englishIsShownWhereItIsAskedForAndMarkedAsOurs() {
    organisation
        .assessor()
        .header("Accept-Language", "en")
        .queryParam("q", "access control")
        .queryParam("kind", "requirement")
        .get(SEARCH)
        .then()
        .header("Content-Language", "en")
        .body("items[0].title.translation", equalTo("working"))
        .body("items[0].matched[0].language", equalTo("en"));
  }

  @Test
  void anAnswerHasATagOfItsContent() {
    Response first = search("q", "制御");
    String tag = first.header("ETag");
    organisation
        .assessor()
        .header("If-None-Match", tag)
        .queryParam("q", "制御")
        .get(SEARCH)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));
    organisation.addRequirement("制御");
    assertFalse(search("q", "制御").header("ETag").equals(tag));
  }

  @Test
  void pagesHaveEveryHitOnce() {
    List<String> all = keys(search("q", "制御").jsonPath());
    List<String> paged = new ArrayList<>();
    JsonPath page = search("q", "制御", "limit", "7").jsonPath();
    paged.addAll(keys(page));
    while (page.getString("next") != null) {
      page = search("q", "制御", "limit", "7", "cursor", page.getString("next")).jsonPath();
      paged.addAll(keys(page));
    }
    assertEquals(all, paged);
    assertEquals(all.size(), new HashSet<>(all).size());
    assertEquals(
        all.subList(3, 5), keys(search("q", "制御", "limit", "2", "offset", "3").jsonPath()));
  }

  @Test
  void onesOwnAdditionsAreFoundAsTheyAreNow() {
    String requirement = organisation.addRequirement(RARE + "の検査");
    String measure = organisation.addMeasure(requirement, RARE + "を測る");
    search("q", RARE)
        .then()
        .body("total", equalTo(2))
        .body("items[0].id", equalTo(requirement))
        .body("items[0].kind", equalTo("custom-requirement"))
        .body("items[0].edition", nullValue())
        .body("items[1].id", equalTo(measure))
        .body("items[1].perspective", equalTo("before-operation"))
        .body("items[1].text.en", containsString("in English"));
    String path = Organisation.REQUIREMENTS + "/" + requirement;
    organisation.patch(path, "*", Map.of("text", Map.of("ja", "瑪瑙の検査")));
    search("q", RARE).then().body("items.id", equalTo(List.of(measure)));
    search("q", "瑪瑙").then().body("items.id", equalTo(List.of(requirement)));
    organisation.delete(Organisation.MEASURES + "/" + measure, "*").then().statusCode(204);
    search("q", RARE).then().body("total", equalTo(0)).body("items.size()", equalTo(0));
  }

  @Test
  void anotherOrganisationsAdditionsAreNowhere() {
    var other = Organisation.fresh();
    String before = search("q", "制御").asString();
    other.addMeasure(other.addRequirement("制御" + RARE), "制御" + RARE);
    assertEquals(before, search("q", "制御").asString());
    other.assessor().queryParam("q", RARE).get(SEARCH).then().body("total", equalTo(2));
    organisation.addRequirement("一");
    String own = organisation.addRequirement("二" + RARE);
    search("q", RARE)
        .then()
        .body("items.id", equalTo(List.of(own)))
        .body("total", equalTo(1))
        .body("facets.kind.count", equalTo(List.of(1)))
        .body("facets.role.size()", equalTo(0));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleSearches(Role role) {
    organisation.as(role).queryParam("q", "制御").get(SEARCH).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u200b", "*", "!?", "😀"})
  void nothingToLookForIsRefused(String asked) {
    refused(search("q", asked)).body("detail", containsString("`q`"));
  }

  @Test
  void whatIsLookedForIsThereAndNotTooLong() {
    refused(organisation.assessor().get(SEARCH)).body("detail", containsString("`q`"));
    refused(search("q", "あ".repeat(201))).body("detail", containsString("200"));
    search("q", "あ".repeat(200)).then().statusCode(200);
    search("q", "😀".repeat(199) + "a").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"perspective", "target", "phase", "threat", "role", "useCase", "edition", "kind"})
  void anUnknownValueOfAFilterIsRefusedWithTheAllowedOnes(String filter) {
    refused(search("q", "制御", filter, "none"))
        .body("detail", startsWith("The query parameter '" + filter + "' is one of: "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "title:(",
        "[a TO b]",
        "a\\",
        "\"制御",
        "制御~0.5",
        "{!xml}",
        "<b>制御</b>",
        "a OR OR b",
        "制御 AND NOT 利用",
        "\u202e制御",
        "%ff",
        "a/../b"
      })
  void syntaxIsNoSyntax(String asked) {
    int status = search("q", asked).statusCode();
    assertTrue(status == 200 || status == 400, asked + " " + status);
  }

  private Response search(String... parameters) {
    var request = organisation.assessor();
    for (int at = 0; at < parameters.length; at += 2) {
      request.queryParam(parameters[at], parameters[at + 1]);
    }
    return request.get(SEARCH);
  }

  private static io.restassured.response.ValidatableResponse refused(Response answer) {
    return answer.then().statusCode(400).contentType("application/problem+json");
  }

  private static List<String> keys(JsonPath page) {
    return page.getList("items.collect { it.kind + it.edition + it.useCase + it.id }");
  }
}
