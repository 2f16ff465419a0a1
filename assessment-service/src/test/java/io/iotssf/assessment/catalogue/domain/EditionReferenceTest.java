package io.iotssf.assessment.catalogue.domain;

import static io.iotssf.assessment.testing.RulingAssertions.assertAllowed;
import static io.iotssf.assessment.testing.RulingAssertions.assertRejected;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.contracts.event.EditionPublished;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionReferenceTest {
  private static final String SHA256 = "a".repeat(64);

  @ParameterizedTest
  @ValueSource(strings = {"/internal/v1/editions/draft", "internal/v1/editions/draft"})
  void theOneOperationIsPointedAt(String dataref) {
    assertAllowed(EditionReference.judge(new EditionPublished("draft", dataref, SHA256)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://attacker.test/internal/v1/editions/draft",
        "//attacker.test/internal/v1/editions/draft",
        "/internal/v1/editions/draft/../../../secrets",
        "/internal/v1/editions/overview",
        "/internal/v1/editions/draft?x=http://attacker.test",
        "@attacker.test/internal/v1/editions/draft",
        "/internal/v1/editions/",
        ""
      })
  void anythingElseIsRefused(String dataref) {
    assertRejected(
        Ruling.Ground.VALUE,
        EditionReference.judge(new EditionPublished("draft", dataref, SHA256)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/b", "DRAFT", "a%2fb", "a?b"})
  void anEditionIsAPlainName(String edition) {
    assertRejected(
        Ruling.Ground.VALUE,
        EditionReference.judge(
            new EditionPublished(edition, "/internal/v1/editions/" + edition, SHA256)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "A000000000000000000000000000000000000000000000000000000000000000"})
  void aHashIsAHash(String sha256) {
    assertRejected(
        Ruling.Ground.VALUE,
        EditionReference.judge(
            new EditionPublished("draft", "/internal/v1/editions/draft", sha256)));
  }
}
