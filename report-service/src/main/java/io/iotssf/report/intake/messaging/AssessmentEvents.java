package io.iotssf.report.intake.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes the events of assessment-service one after another. A record is acknowledged when its
 * effect is stored; what can never be used goes to the dead-letter topic.
 */
@ApplicationScoped
class AssessmentEvents {
  private final EventHandler handler;

  AssessmentEvents(EventHandler handler) {
    this.handler = handler;
  }

  @Incoming("assessment-events")
  @Blocking
  void take(ConsumerRecord<String, String> record) {
    handler.handle(record.value());
  }
}
