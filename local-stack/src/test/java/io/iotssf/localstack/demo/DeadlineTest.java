package io.iotssf.localstack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.iotssf.localstack.Ports;
import io.iotssf.localstack.Progress;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final int OK = 200;
  private static final Duration LONG = Duration.ofSeconds(60);

  private final int port = Ports.free().report();
  private final String url = "http://127.0.0.1:%d/documents".formatted(port);
  private final Person person = new Person("auditor", "token");
  private final List<String> notes = new ArrayList<>();
  private final List<HttpServer> servers = new ArrayList<>();

  @AfterEach
  void stop() {
    servers.forEach(server -> server.stop(0));
  }

  @Test
  void aServiceThatIsStartedAgainInTimeIsHeard() {
    Deadline deadline = new Deadline(LONG, hearing(this::startService));
    Answer answer = deadline.until(() -> person.get(url), got -> got.status() == OK);
    assertEquals("here", answer.text());
    assertEquals(
        List.of(
            "http://127.0.0.1:%d does not answer and is asked again for up to 60 s. To start what does not run: ./iot-ssf up"
                .formatted(port)),
        notes);
  }

  @Test
  void aServiceThatStaysAwayIsNamedAtTheEndAndToldOfOnce() {
    Deadline deadline = new Deadline(Duration.ofMillis(500), hearing(() -> {}));
    StackException late =
        assertThrows(
            StackException.class, () -> deadline.until(() -> person.get(url), got -> true));
    String message = String.valueOf(late.getMessage());
    assertTrue(message.contains("GET " + url), message);
    assertEquals(1, notes.size());
  }

  @Test
  void aChangeThatMayHaveArrivedIsNotSentAgain() throws IOException, InterruptedException {
    try (ServerSocket socket = new ServerSocket(port, 9, InetAddress.getLoopbackAddress())) {
      Thread hangingUp = Thread.ofVirtual().start(() -> hangUp(socket));
      Deadline deadline = new Deadline(LONG, hearing(() -> {}));
      assertThrows(
          StackException.class,
          () -> deadline.until(() -> person.changeBlindly("POST", url, "a/b", "{}"), got -> true));
      assertEquals(List.of(), notes);
      socket.close();
      hangingUp.join();
    }
  }

  private Progress hearing(Runnable then) {
    return new Progress() {
      @Override
      public void begins(String step) {}

      @Override
      public void done(String step, Duration took) {}

      @Override
      public void note(String line) {
        notes.add(line);
        then.run();
      }
    };
  }

  private void startService() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.createContext(
          "/documents",
          exchange -> {
            exchange.sendResponseHeaders(OK, "here".length());
            exchange.getResponseBody().write("here".getBytes());
            exchange.close();
          });
      server.start();
      servers.add(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what comes and closes without an answer, as a process does that is killed. */
  private static void hangUp(ServerSocket socket) {
    while (!socket.isClosed()) {
      try (var connection = socket.accept()) {
        connection.getInputStream().read();
      } catch (IOException e) {
        return; // The test is over.
      }
    }
  }
}
