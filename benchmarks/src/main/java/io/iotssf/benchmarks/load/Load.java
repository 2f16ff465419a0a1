package io.iotssf.benchmarks.load;

import io.iotssf.benchmarks.measure.VoidRunException;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a few connections busy from one thread: as little work as an honest look at every answer
 * allows, so that it is the server that is measured.
 *
 * @param connections how many requests are under way at once
 * @param time how long new requests are sent
 */
public record Load(int connections, Duration time) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * Asks for that long, waits for the answers under way, and closes.
   *
   * @param port of a server on loopback
   * @param dialogues one for each connection
   */
  public Tally run(int port, List<? extends Dialogue> dialogues) {
    if (dialogues.size() != connections) {
      throw new IllegalArgumentException("Each connection needs a dialogue.");
    }
    List<Connection> open = new ArrayList<>();
    try (Selector selector = Selector.open()) {
      for (Dialogue dialogue : dialogues) {
        open.add(Connection.open(port, dialogue, selector));
      }
      return new Session(selector, open, System.nanoTime()).run();
    } catch (IOException e) {
      throw new VoidRunException("A connection broke: " + e.getMessage(), e);
    } finally {
      open.forEach(Load::close);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (IOException e) {
      throw new VoidRunException("A connection could not be closed: " + e.getMessage(), e);
    }
  }

  /** One run over open connections. */
  private final class Session {
    private final Selector selector;
    private final List<Connection> open;
    private final long begin;
    private final Latencies latencies = new Latencies();
    private int underWay;

    Session(Selector selector, List<Connection> open, long begin) {
      this.selector = selector;
      this.open = open;
      this.begin = begin;
    }

    Tally run() throws IOException {
      for (Connection connection : open) {
        ask(connection);
      }
      while (underWay > 0) {
        if (selector.select(PATIENCE.toMillis()) == 0) {
          throw new VoidRunException("No answer came within %d s.".formatted(PATIENCE.toSeconds()));
        }
        for (SelectionKey key : selector.selectedKeys()) {
          read((Connection) key.attachment());
        }
        selector.selectedKeys().clear();
      }
      return new Tally(latencies, Duration.ofNanos(passed()));
    }

    private void read(Connection connection) throws IOException {
      if (connection.isAnswered()) {
        latencies.add(System.nanoTime() - connection.askedAt());
        underWay--;
        if (passed() < time.toNanos() && connection.goesOn()) {
          ask(connection);
        }
      }
    }

    private void ask(Connection connection) throws IOException {
      connection.ask();
      underWay++;
    }

    private long passed() {
      return System.nanoTime() - begin;
    }
  }
}
