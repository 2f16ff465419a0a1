package io.iotssf.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.iotssf.benchmarks.measure.VoidRunException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not the right answer makes a run void, also once among many right ones. */
class LoadTest {
  private static final byte[] BODY = "the right answer".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "the wrong answer".getBytes(StandardCharsets.UTF_8);
  private static final Load LOAD = new Load(2, Duration.ofMillis(200));

  /** A length that the server is not told: it sends chunks. */
  private static final long CHUNKED = 0;

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {16, CHUNKED})
  void rightAnswersAreCountedOverConnectionsThatStayOpen(long length) {
    serve((exchange, number) -> answer(exchange, 200, length, BODY));
    Tally tally = run();
    assertEquals(asked.get(), tally.answers());
    assertTrue(tally.answers() > 2, tally.toString());
    assertEquals(tally.answers() * 1e9 / tally.took().toNanos(), tally.perSecond());
  }

  @ParameterizedTest
  @ValueSource(longs = {16, CHUNKED})
  void oneOtherBodyIsEnough(long length) {
    serve((exchange, number) -> answer(exchange, 200, length, number == 20 ? OTHER : BODY));
    assertVoid("Another body came");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 401, 500})
  void oneOtherStatusIsEnough(int status) {
    serve((exchange, number) -> answer(exchange, number == 20 ? status : 200, 16, BODY));
    assertVoid("Another status came than 200. The answer began: HTTP/1.1 " + status);
  }

  @Test
  void aLongerBodyIsAnotherOne() {
    byte[] longer = "the right answer and more".getBytes(StandardCharsets.UTF_8);
    serve((exchange, number) -> answer(exchange, 200, longer.length, longer));
    assertVoid("Another body came");
  }

  @Test
  void aConnectionThatIsClosedIsNoAnswer() {
    serve((exchange, number) -> exchange.close());
    assertVoid("The connection was closed");
  }

  private void assertVoid(String begin) {
    String message = assertThrows(VoidRunException.class, this::run).getMessage();
    assertTrue(String.valueOf(message).startsWith(begin), message);
  }

  private Tally run() {
    return LOAD.run(
        server.getAddress().getPort(), Collections.nCopies(LOAD.connections(), request()));
  }

  private Request request() {
    return Request.get(server.getAddress().getPort(), "/", Map.of("Accept-Language", "ja"), BODY);
  }

  private void serve(Answer answer) {
    server.createContext("/", exchange -> answer.give(exchange, asked.incrementAndGet()));
  }

  private static void answer(HttpExchange exchange, int status, long length, byte[] body)
      throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, length);
      exchange.getResponseBody().write(body);
    }
  }

  private interface Answer {
    void give(HttpExchange exchange, int number) throws IOException;
  }
}
