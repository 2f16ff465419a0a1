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
  @ValueSource(
      strings = {"/internal/v1/editions/draft/releases/2", "internal/v1/editions/draft/releases/2"})
  void theOneOperationIsPointedAt(String dataref) {
    assertAllowed(EditionReference.judge(new EditionPublished("draft", 2, dataref, SHA256)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://attacker.test/internal/v1/editions/draft/releases/2",
        "//attacker.test/internal/v1/editions/draft/releases/2",
        "/internal/v1/editions/draft/releases/2/../../../secrets",
        "/internal/v1/editions/overview/releases/2",
        "/internal/v1/editions/draft/releases/1",
        "/internal/v1/editions/draft/releases/02",
        "/internal/v1/editions/draft/releases/",
        "/internal/v1/editions/draft",
        "/internal/v1/editions/draft/releases/2?x=http://attacker.test",
        "@attacker.test/internal/v1/editions/draft/releases/2",
        "/internal/v1/editions/",
        ""
      })
  void anythingElseIsRefused(String dataref) {
    refused(new EditionPublished("draft", 2, dataref, SHA256));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/b", "DRAFT", "a%2fb", "a?b"})
  void anEditionIsAPlainName(String edition) {
    refused(new EditionPublished(edition, 1, EditionPublished.dataref(edition, 1), SHA256));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void releasesAreNumberedFromOne(int release) {
    refused(
        new EditionPublished("draft", release, EditionPublished.dataref("draft", release), SHA256));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "A000000000000000000000000000000000000000000000000000000000000000"})
  void aHashIsAHash(String sha256) {
    refused(new EditionPublished("draft", 1, EditionPublished.dataref("draft", 1), sha256));
  }

  private static void refused(EditionPublished event) {
    assertRejected(Ruling.Ground.VALUE, EditionReference.judge(event));
  }
}
