package io.iotssf.kit.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is remembered of a token never opens what its verification would not. */
@QuarkusTest
@TestProfile(KitAlone.class)
@Tag("attack")
@Tag("A6")
class RememberedTokensIT {
  private static final Duration LONG = Duration.ofMinutes(10);

  @TestHTTPResource("/guarded")
  URI guarded = URI.create("/guarded");

  @Inject
  @ConfigProperty(name = "iotssf.oidc.issuer")
  String issuer;

  @Inject TokenMemory memory;

  private final HttpClient client = HttpClient.newHttpClient();
  private SigningKey key;

  @BeforeEach
  void startWithOneKey() throws IOException, InterruptedException {
    key = SigningKey.make("first-" + System.nanoTime(), issuer);
    publish(key);
    assertEquals(
        200, ask("Bearer " + key.token("the one who has the key fetched", LONG)).statusCode());
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void aTokenIsVerifiedOnceAndRemembered() throws Exception {
    String token = key.token("someone", LONG);
    assertFalse(isRemembered(token));
    for (int time = 0; time < 3; time++) {
      var answer = ask("Bearer " + token);
      assertEquals(200, answer.statusCode());
      assertEquals("someone", answer.body());
      assertTrue(isRemembered(token));
    }
  }

  /** A text that no verification would accept shows that there was none. */
  @Test
  void whatIsRememberedIsNotVerifiedAgain() throws Exception {
    String token = key.token("someone", LONG);
    assertEquals(200, ask("Bearer " + token).statusCode());
    memory.remember("no.real.token", memory.recall(token).orElseThrow(), memory.now());
    assertEquals("someone", ask("Bearer no.real.token").body());
    refused("Basic no.real.token");
    refused("Bearer  no.real.token");
    memory.keysWereFetched();
    refused("Bearer no.real.token");
  }

  @Test
  void nothingOfTheRequestIsKept() throws Exception {
    String token = key.token("someone", LONG);
    assertEquals(200, ask("Bearer " + token).statusCode());
    var kept = memory.recall(token).orElseThrow();
    assertEquals(
        List.of(),
        kept.getAttributes().values().stream().filter(RoutingContext.class::isInstance).toList());
  }

  @Test
  void everyTokenSpeaksForItsOwnSubject() throws Exception {
    for (int time = 0; time < 2; time++) {
      for (var subject : List.of("one", "other")) {
        assertEquals(subject, ask("Bearer " + key.token(subject, LONG)).body());
      }
    }
  }

  @Test
  void aRememberedTokenWhoseSignatureOrContentIsChangedIsRefused() throws Exception {
    String token = key.token("someone", LONG);
    assertEquals(200, ask("Bearer " + token).statusCode());
    int signature = token.lastIndexOf('.') + 1;
    int claims = token.indexOf('.') + 1;
    for (int at : new int[] {signature, signature + 100, claims + 20, 5}) {
      char other = token.charAt(at) == 'A' ? 'B' : 'A';
      refused("Bearer " + token.substring(0, at) + other + token.substring(at + 1));
    }
    refused("Bearer " + token.substring(0, signature));
    refused("Bearer " + header("{\"alg\":\"none\"}") + token.substring(claims - 1, signature));
    assertEquals(200, ask("Bearer " + token).statusCode());
  }

  @Test
  void aRememberedTokenCountsOnlyWhereATokenStands() throws Exception {
    String token = key.token("someone", LONG);
    assertEquals(200, ask("Bearer " + token).statusCode());
    for (var header : List.of("Basic " + token, token, "Bearer", "Bearer  " + token)) {
      refused(header);
    }
    assertEquals(200, ask("bearer " + token).statusCode());
    refused();
  }

  @Test
  void aSecondHeaderIsRefusedWhateverTheFirstOneSays() throws Exception {
    String token = key.token("someone", LONG);
    assertEquals(200, ask("Bearer " + token).statusCode());
    for (var first : List.of("Bearer " + token, "Bearer x.y.z", "Basic abc")) {
      var answer = ask(first, "Bearer " + token);
      assertEquals(400, answer.statusCode(), first);
      assertEquals(List.of("application/problem+json"), answer.headers().allValues("Content-Type"));
      assertTrue(answer.body().contains("more than one header 'Authorization'"), answer.body());
    }
  }

  @Test
  void aRefusedTokenIsNotRemembered() throws Exception {
    var unknown = SigningKey.make("unknown-" + System.nanoTime(), issuer);
    var tokens =
        List.of(
            unknown.token("someone", LONG),
            key.sign(key.claims("someone").audience("another-service")),
            key.sign(key.claims("someone").issuer("https://another.test")),
            key.sign(key.claims("someone").expiresAt(System.currentTimeMillis() / 1000 - 1)));
    for (var token : tokens) {
      refused("Bearer " + token);
      assertFalse(isRemembered(token));
    }
    publish(key, unknown);
    assertEquals(200, ask("Bearer " + tokens.getFirst()).statusCode());
  }

  @Test
  void aTokenThatExpiresWhileItIsRememberedIsRefused() throws Exception {
    String token = key.token("someone", Duration.ofSeconds(2));
    int status = ask("Bearer " + token).statusCode();
    assertEquals(200, status);
    long latest = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (status == 200 && System.nanoTime() < latest) {
      status = ask("Bearer " + token).statusCode();
    }
    refused("Bearer " + token);
  }

  @Test
  void aRememberedTokenOfAKeyThatIsWithdrawnIsRefusedAsSoonAsNewKeysAreKnown() throws Exception {
    String old = key.token("someone", LONG);
    assertEquals(200, ask("Bearer " + old).statusCode());
    var next = SigningKey.make("next-" + System.nanoTime(), issuer);
    publish(next);
    assertEquals(200, ask("Bearer " + next.token("someone", LONG)).statusCode());
    assertFalse(isRemembered(old));
    refused("Bearer " + old);
  }

  private boolean isRemembered(String token) {
    return memory.recall(token).isPresent();
  }

  private void refused(String... headers) throws IOException, InterruptedException {
    var answer = ask(headers);
    assertEquals(401, answer.statusCode(), String.join(", ", headers));
    assertEquals(List.of("Bearer"), answer.headers().allValues("WWW-Authenticate"));
    assertEquals(List.of("application/problem+json"), answer.headers().allValues("Content-Type"));
  }

  private HttpResponse<String> ask(String... headers) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(guarded);
    for (var header : headers) {
      request.header("Authorization", header);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private void publish(SigningKey... keys) throws IOException, InterruptedException {
    var body = HttpRequest.BodyPublishers.ofString(SigningKey.set(keys));
    var request = HttpRequest.newBuilder(URI.create(issuer + "/keys")).PUT(body).build();
    assertEquals(200, client.send(request, BodyHandlers.discarding()).statusCode());
  }

  private static String header(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
