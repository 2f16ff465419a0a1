package io.iotssf.localstack.demo;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import io.iotssf.localstack.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * From an empty assessment to the documents of the four stakeholders. Every result is checked; the
 * first that is not as it should be ends the job with a message.
 */
public final class MainJob {
  private static final int NOT_FOUND = 404;
  private static final Duration CATALOGUE = Duration.ofSeconds(60);
  private static final Duration DOCUMENTS = Duration.ofSeconds(120);

  private final LocalStack stack;
  private final Progress progress;
  private final Path out;

  /**
   * @param out directory that gets the documents
   */
  public MainJob(LocalStack stack, Progress progress, Path out) {
    this.stack = stack;
    this.progress = progress;
    this.out = out;
  }

  public void run() {
    progress.note("");
    AssessmentWork work = new AssessmentWork(stack.url(Part.ASSESSMENT_SERVICE));
    assess(work);
    DeliverableReading reading =
        new DeliverableReading(stack.url(Part.REPORT_SERVICE), work.id(), out, progress);
    List<Deliverable> all = read(reading);
    showWhoMayNot(work, reading, all);
    progress.note("");
    progress.note("Every document is there and was checked: " + out);
  }

  private void assess(AssessmentWork work) {
    Person assessor = logIn("assessor@acme-heaters");
    Person approver = logIn("approver@acme-heaters");
    List<Person> people =
        Expected.TABLES.stream().map(t -> logIn(t.stakeholder() + "@acme-heaters")).toList();
    step(
        "Create the assessment from gas-water-heater",
        () -> work.create(assessor, new Deadline(CATALOGUE, progress)));
    step("Assign a person to each of the four stakeholders", () -> work.assign(assessor, people));
    step("Change a rating's reason (428 blind, 412 stale)", () -> work.changeRating(assessor));
    step("Decide otherwise on a requirement", () -> work.changeDecision(assessor));
    step(
        "Submit too early (409 names what is missing)", () -> work.refuseEarlySubmission(assessor));
    step("Write what the resident is told", () -> work.writeGuidance(assessor));
    step("Submit", () -> work.submit(assessor));
    step("The assessor may not approve (403)", () -> work.refuseOwnApproval(assessor));
    step("Approve", () -> work.approve(approver));
  }

  private List<Deliverable> read(DeliverableReading reading) {
    Person auditor = logIn("auditor@acme-heaters");
    progress.begins("Wait for the documents");
    long start = System.nanoTime();
    List<Deliverable> all = reading.await(auditor, new Deadline(DOCUMENTS, progress));
    progress.done("Wait for the documents", Duration.ofNanos(System.nanoTime() - start));
    for (Expected table : Expected.TABLES) {
      String user = table.stakeholder() + "@acme-heaters";
      progress.note(user + " reads its own document");
      reading.readOwn(logIn(user), table);
    }
    progress.note("auditor@acme-heaters reads the report");
    reading.readReport(auditor, all);
    return all;
  }

  private void showWhoMayNot(
      AssessmentWork work, DeliverableReading reading, List<Deliverable> all) {
    Person maker = logIn(Expected.APPLYING_ENTITY + "@acme-heaters");
    Person maintainer = logIn("maintenance-provider@acme-heaters");
    Person stranger = logIn("auditor@other-maker");
    List<Deliverable> ofMaker =
        all.stream().filter(d -> d.isFor(Expected.APPLYING_ENTITY)).toList();
    step("The applying entity may read all documents", () -> reading.readAll(maker, all));
    step(
        "The maintenance provider gets 404 for the maker's",
        () -> reading.refuse(maintainer, ofMaker));
    step("A user of other-maker gets 404 for every document", () -> reading.refuse(stranger, all));
    step("… for their list and for the assessment", () -> refuseAll(work, reading, stranger));
  }

  private static void refuseAll(AssessmentWork work, DeliverableReading reading, Person stranger) {
    reading.refuseListing(stranger);
    stranger.get(work.url()).expect(NOT_FOUND);
  }

  private Person logIn(String user) {
    return new Person(user, stack.token(user));
  }

  private void step(String name, Runnable work) {
    progress.step(name, work);
  }
}
