package io.iotssf.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Publishes what waits in the outbox, from the start of the service to its end. */
@Singleton
class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final long MILLIS_AFTER_A_FAULT = 1_000;

  private final OutboxRows rows;
  private final EventSender sender;
  private final long pauseMillis;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("outbox-relay").daemon().factory());
  private boolean failing;

  OutboxRelay(
      OutboxRows rows,
      EventSender sender,
      @ConfigProperty(name = "iotssf.outbox.pause-millis", defaultValue = "100") long pauseMillis) {
    this.rows = rows;
    this.sender = sender;
    this.pauseMillis = pauseMillis;
  }

  void start(@Observes StartupEvent started) {
    thread.execute(this::round);
  }

  void stop(@Observes ShutdownEvent stopping) {
    thread.shutdownNow();
    sender.close();
  }

  private void round() {
    publish();
    if (!thread.isShutdown()) {
      thread.schedule(
          this::round, failing ? MILLIS_AFTER_A_FAULT : pauseMillis, TimeUnit.MILLISECONDS);
    }
  }

  private void publish() {
    try {
      for (int shard : rows.waitingShards()) {
        publish(shard);
      }
      failing = false;
    } catch (SQLException | RuntimeException e) {
      warnOnce(e);
      failing = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void warnOnce(Exception e) {
    if (!failing) {
      LOG.warnf(
          "The outbox is not published for the moment, and will be retried: %s", e.getMessage());
    }
  }

  private void publish(int shard) throws SQLException, InterruptedException {
    try (var owned = rows.tryToOwn(shard)) {
      var batch = owned.next();
      while (!batch.isEmpty()) {
        int acknowledged = sender.send(batch);
        owned.markPublished(batch.subList(0, acknowledged));
        batch = acknowledged == batch.size() ? owned.next() : List.of();
      }
    }
  }
}
