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

  /** Asks for that long, waits for the answers under way, and closes. */
  public Tally run(Request request) {
    List<Connection> open = new ArrayList<>();
    try (Selector selector = Selector.open()) {
      for (int number = 0; number < connections; number++) {
        open.add(Connection.open(request, selector));
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
    private long answers;
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
      return new Tally(answers, Duration.ofNanos(passed()));
    }

    private void read(Connection connection) throws IOException {
      if (connection.isAnswered()) {
        answers++;
        underWay--;
        if (passed() < time.toNanos()) {
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
