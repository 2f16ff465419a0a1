package io.iotssf.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.acceptance.system.Bus;
import io.iotssf.acceptance.system.RunningSystem;
import io.iotssf.acceptance.system.Waiting;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever moment report-service is killed at, the documents appear after its restart, once. */
class ReportServiceIsKilledIT {

  /** Milliseconds after the approval: three moments, and ten with {@code ./iot-ssf test --full}. */
  static IntStream moments() {
    return Boolean.getBoolean("full")
        ? IntStream.range(0, 10).map(step -> step * 200)
        : IntStream.of(0, 400, 1_500);
  }

  @ParameterizedTest
  @MethodSource("moments")
  void theDocumentsAppearOnceAfterTheRestart(int millisecondsAfterApproval) {
    var assessment =
        ApprovedAssessment.submit(
            ApprovedAssessment.draft("acme-heaters", "Killed after " + millisecondsAfterApproval));
    ApprovedAssessment.approve(assessment);
    LockSupport.parkNanos(Duration.ofMillis(millisecondsAfterApproval).toNanos());
    RunningSystem.get().kill("report-service");
    RunningSystem.get().start("report-service");

    var deliverables = assessment.awaitDocuments();

    assertEquals(ApprovedAssessment.DOCUMENTS, deliverables.size());
    var kinds = new HashSet<List<Object>>();
    deliverables.forEach(
        item ->
            kinds.add(
                java.util.Arrays.asList(
                    item.get("kind"), item.get("stakeholder"), item.get("language"))));
    assertEquals(ApprovedAssessment.DOCUMENTS, kinds.size());
    assertEquals(
        1L, Waiting.until("the event that says so", () -> readyEvents(assessment), n -> n > 0));
  }

  private static long readyEvents(ApprovedAssessment assessment) {
    return Bus.events("iotssf.report.v1").stream()
        .filter(
            event -> event.get("type").asText().equals("io.iotssf.report.deliverables-ready.v1"))
        .filter(event -> event.get("subject").asText().equals(assessment.id()))
        .map(event -> event.get("id").asText())
        .distinct()
        .count();
  }
}
