package io.iotssf.localstack.kafka;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;

/** The broker's configuration files. */
final class BrokerConfiguration {

  static final String LOGGING =
      """
      appender.out.type = Console
      appender.out.name = out
      appender.out.layout.type = PatternLayout
      appender.out.layout.pattern = %d{ISO8601} %-5p %c{1} %m%n
      rootLogger.level = WARN
      rootLogger.appenderRef.out.ref = out
      logger.kafka.name = kafka.server
      logger.kafka.level = INFO
      """;

  private BrokerConfiguration() {}

  /** One node that keeps everything once; topics are made on purpose, never by a typing slip. */
  static String text(int port, int controllerPort, Path data) {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    controller.listener.names=CONTROLLER
    listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=CLIENTS://127.0.0.1:%1$d
    listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
    inter.broker.listener.name=CLIENTS
    log.dirs=%3$s
    auto.create.topics.enable=false
    num.partitions=6
    default.replication.factor=1
    min.insync.replicas=1
    offsets.topic.num.partitions=6
    offsets.topic.replication.factor=1
    transaction.state.log.num.partitions=2
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    share.coordinator.state.topic.num.partitions=2
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    group.min.session.timeout.ms=1000
    log.cleaner.dedupe.buffer.size=8388608
    """
        .formatted(port, controllerPort, data);
  }

  /**
   * A random id in the form that Kafka wants: 16 bytes in URL-safe Base64, not beginning with a
   * dash.
   */
  static String newClusterId() {
    UUID id = UUID.randomUUID();
    byte[] bytes =
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits() >>> 1)
            .putLong(id.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
