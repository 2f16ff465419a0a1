package io.iotssf.catalog.loading;

import static io.iotssf.catalog.Callers.TOKENS;
import static io.iotssf.catalog.Callers.assessor;
import static io.iotssf.catalog.Callers.bearer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.contracts.event.CloudEvent;
import io.iotssf.kit.tenant.Role;
import io.iotssf.kit.tenant.Tenant;
import io.iotssf.kit.tenant.TenantScope;
import io.iotssf.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is added as docs/catalogue.md says: a folder, a setting, and no code. */
@QuarkusTest
@TestProfile(AddedEditionIT.WithTheSample.class)
class AddedEditionIT {
  private static final Set<String> DRAFT = Set.of("draft/draft-a-1-23");

  @Inject LoadCatalogue loading;
  @Inject TenantScope tenants;
  @TempDir Path directory;

  /** The service as configured by whoever followed the page. */
  public static class WithTheSample implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "iotssf.catalogue.directories",
          Path.of("src/test/resources/sample-edition").toAbsolutePath().toString(),
          "iotssf.catalogue.refresh",
          "100ms");
    }
  }

  @Test
  void isServedBesideTheOthersAndGrowsByReleases() {
    assertServed();
    assertTiedToTheDraft();
    assertTheSameReleaseIsNotStoredAgain();
    assertPublishedWordsNeverChange();
    assertAPublishedReleaseNeverChanges();
    assertErrataOfAPublishedReleaseNeverChange();
    assertANewReleaseIsShown();
    assertAnOlderInstanceLeavesTheNewerRelease();
  }

  private static void assertServed() {
    assessor()
        .get("/api/v1/editions")
        .then()
        .body("items.id", hasItem("lamp"))
        .body("items.find { it.id == 'lamp' }.release", equalTo(1));
    assessor()
        .header("Accept-Language", "en")
        .queryParam("edition", "lamp")
        .get("/api/v1/requirements")
        .then()
        .body("items.id", contains("lamp-r-1", "lamp-r-2"))
        .body("items[0].text.en", equalTo("changing default passwords"));
    assessor()
        .get("/api/v1/use-cases/street-lamp")
        .then()
        .body("requirementRows[1].perspective", equalTo("in-operation"))
        .body("errata.id", contains("lamp-e-1"));
  }

  private static void assertTiedToTheDraft() {
    assessor()
        .get("/api/v1/requirements/draft-a-1-23/measures")
        .then()
        .body("items.find { it.id == 'lamp-m-1' }.correspondence", equalTo("split"))
        .body("items.find { it.id == 'draft-t4-19' }.correspondence", equalTo("equal"));
  }

  private void assertTheSameReleaseIsNotStoredAgain() {
    assertFalse(load(SampleEdition.in(directory.resolve("same"))));
  }

  private void assertPublishedWordsNeverChange() {
    var changed =
        SampleEdition.in(directory.resolve("words"))
            .object(
                "use-cases/1-street-lamp.json",
                useCase -> ((ObjectNode) useCase.at("/overview/0/text")).put("ja", "別の文。"));
    assertEquals(
        "The words of edition lamp are published and never change. Leave its files as they were,"
            + " and put what is to be corrected into errata/release-2.json.",
        assertThrows(CatalogueFault.class, () -> load(changed)).getMessage());
  }

  private void assertAPublishedReleaseNeverChanges() {
    var changed =
        SampleEdition.in(directory.resolve("release"))
            .list("translations.json", pairs -> ((ObjectNode) pairs.get(0)).put("en", "other"));
    assertEquals(
        "Release 1 of edition lamp is published with other errata, translations or crosswalk."
            + " Put the change into errata/release-2.json.",
        assertThrows(CatalogueFault.class, () -> load(changed)).getMessage());
  }

  private void assertErrataOfAPublishedReleaseNeverChange() {
    var changed =
        SampleEdition.in(directory.resolve("errata"))
            .object(
                "errata/release-1.json",
                release ->
                    ((ObjectNode) release.at("/errata/0/reason")).put("en", "Another reason."))
            .write(
                "errata/release-2.json",
                "{\"number\": 2, \"note\": {\"ja\": \"訂正。\", \"en\": \"A correction.\"},"
                    + " \"errata\": []}");
    assertEquals(
        "The errata of edition lamp up to release 1 are published and never change. Leave their"
            + " files as they were, and put what is to be corrected into errata/release-2.json.",
        assertThrows(CatalogueFault.class, () -> load(changed)).getMessage());
  }

  private void assertANewReleaseIsShown() {
    String before = assessor().get("/api/v1/use-cases/street-lamp").header("ETag");
    String token = TOKENS.of(Tokens.ACME, Role.ASSESSOR);
    assertEquals(1, releaseAsSeenWith(token));
    var released =
        SampleEdition.in(directory.resolve("second"))
            .write(
                "errata/release-2.json",
                """
                {"number": 2, "note": {"ja": "訂正。", "en": "A correction."}, "errata": [
                  {"id": "lamp-e-2", "kind": "misread", "affects": "text", "target": "lamp-o-1",
                   "field": "text.ja", "literal": "街路灯を遠隔で点灯する。",
                   "corrected": "街路灯を遠隔で点灯させる。",
                   "reason": {"ja": "使役である。", "en": "The verb is causative."},
                   "confidence": "high", "origin": "scan", "source": {"document": "lamp"}}]}
                """)
            .object(
                "edition.json", edition -> ((ObjectNode) edition.get("counts")).put("errata", 2));
    assertTrue(load(released));
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> releaseAsSeenWith(token) == 2);
    assessor()
        .header("If-None-Match", before)
        .get("/api/v1/use-cases/street-lamp")
        .then()
        .statusCode(200)
        .body("overview[0].text.ja", equalTo("街路灯を遠隔で点灯させる。"))
        .body("errata.id", contains("lamp-e-1", "lamp-e-2"));
    assessor()
        .queryParam("text", "literal")
        .get("/api/v1/use-cases/street-lamp")
        .then()
        .body("overview[0].text.ja", equalTo("街路灯を遠隔で点灯する。"));
  }

  private void assertAnOlderInstanceLeavesTheNewerRelease() {
    assertFalse(load(SampleEdition.in(directory.resolve("older"))));
    assertEquals(2, assessor().get("/api/v1/editions/lamp").<Integer>path("release"));
  }

  /** The same token each time: it is remembered, and what is kept is sent to it at once. */
  private static int releaseAsSeenWith(String token) {
    return bearer(token).get("/api/v1/editions/lamp").<Integer>path("release");
  }

  private boolean load(SampleEdition sample) {
    var edition = ReadEdition.from(sample.folder(), DRAFT);
    return tenants.call(new Tenant(CloudEvent.PUBLISHER), () -> loading.load(edition));
  }
}
