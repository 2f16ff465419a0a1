package io.iotssf.localstack.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.localstack.Secrets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmDocumentTest {

  @TempDir Path directory;

  @Test
  void theSameStackGivesTheSameDocumentAndAnotherStackAnother() {
    JsonNode first = realm("one");
    assertEquals(first, realm("one"));
    assertNotEquals(digest(first), digest(realm("two")));
  }

  @Test
  void everyPersonHasAPasswordOfTheirOwn() {
    Set<String> passwords = new HashSet<>();
    int people = 0;
    for (JsonNode user : realm("one").path("users")) {
      if (!user.has("serviceAccountClientId")) {
        people++;
        passwords.add(user.path("credentials").path(0).path("value").asText());
      }
    }
    assertEquals(17, people);
    assertEquals(17, passwords.size());
  }

  @Test
  void everyMemberOfAnOrganisationIsAUserOfTheRealm() {
    JsonNode realm = realm("one");
    Set<String> ids = new HashSet<>();
    realm.path("users").forEach(user -> ids.add(user.path("id").asText()));
    for (JsonNode organisation : realm.path("organizations")) {
      organisation
          .path("members")
          .forEach(
              member -> assertTrue(ids.contains(member.path("id").asText()), member::toString));
    }
  }

  private JsonNode realm(String stack) {
    return new RealmDocument(Secrets.in(directory.resolve(stack))).json();
  }

  private static String digest(JsonNode realm) {
    return realm.path("attributes").path(RealmDocument.DIGEST).asText();
  }
}
