package io.iotssf.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.kit.tenant.KitAlone;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no client library would write them. */
@QuarkusTest
@TestProfile(KitAlone.class)
class RequestCheckIT {

  @TestHTTPResource URI service = URI.create("/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/guarded?q=サーバ",
        "/guarded?q=é",
        "/guarded?q=100%",
        "/guarded?q=%zz",
        "/guarded?q=a|b",
        "/サーバ",
        "/%zz"
      })
  void anAddressThatIsNotPercentEncodedIsAProblemThatSaysSo(String address) throws IOException {
    String answer = answer(address);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("content-type: application/problem+json"), answer);
    assertTrue(answer.contains("The address must be percent-encoded"), answer);
  }

  @Test
  void anEncodedAddressIsNotRefused() throws IOException {
    String answer = answer("/guarded?q=%E3%82%B5&r=100%25");
    assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
  }

  private String answer(String address) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      String request = "GET %s HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.formatted(address).getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
