package io.iotssf.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.localstack.Progress;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people get from report-service, and what they do not get. */
final class DeliverableReading {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final Set<String> FORMATS = Set.of("html", "pdf", "docx", "xlsx", "csv", "json");

  private static final String DRAWING = "svg";

  private final String service;
  private final String assessment;
  private final Path out;
  private final Progress progress;

  DeliverableReading(String service, String assessment, Path out, Progress progress) {
    this.service = service;
    this.assessment = assessment;
    this.out = out;
    this.progress = progress;
  }

  /** All documents of the revision, once they are there. */
  List<Deliverable> await(Person reader, Deadline deadline) {
    Answer listing = deadline.until(() -> reader.get(listing()), answer -> answer.status() == OK);
    List<Deliverable> all = Deliverable.listed(listing.json());
    long documents = all.stream().filter(d -> !d.format().equals(DRAWING)).count();
    if (documents != (long) Expected.DOCUMENTS * FORMATS.size()) {
      throw new StackException(
          "%d documents are there, not %d in each of %s."
              .formatted(documents, Expected.DOCUMENTS, FORMATS));
    }
    return all;
  }

  /**
   * The person sees what his or her stakeholder takes on, in every format, with the rows of the
   * table.
   */
  void readOwn(Person person, Expected expected) {
    List<Deliverable> own =
        Deliverable.listed(person.get(listing()).expect(OK).json()).stream()
            .filter(deliverable -> deliverable.isFor(expected.stakeholder()))
            .filter(deliverable -> deliverable.isJapanese("measures-to-take"))
            .toList();
    requireFormats(own, expected.stakeholder());
    Deliverable structured =
        own.stream().filter(d -> d.format().equals("json")).findFirst().orElseThrow();
    List<JsonNode> rows =
        DocumentCheck.rows(structured, content(person, structured), expected.numbers());
    for (Deliverable deliverable : own) {
      String text = DocumentCheck.text(deliverable, save(person, deliverable));
      rows.stream()
          .map(row -> row.path("requirement").asText().lines().findFirst().orElse(""))
          .forEach(wording -> DocumentCheck.contains(deliverable, text, wording));
      if (expected.stakeholder().equals(Expected.APPLYING_ENTITY)) {
        DocumentCheck.contains(deliverable, text, "番号" + Expected.ABSENT + "の行がありません");
        DocumentCheck.contains(deliverable, text, AssessmentWork.CHANGED_REASON);
      }
    }
  }

  /** The auditor reads the report that is for all. */
  void readReport(Person auditor, List<Deliverable> all) {
    List<Deliverable> report = all.stream().filter(d -> d.isJapanese("complete-report")).toList();
    requireFormats(report, "all");
    for (Deliverable deliverable : report) {
      String text = DocumentCheck.text(deliverable, save(auditor, deliverable));
      DocumentCheck.contains(deliverable, text, "重大なダメージ");
      DocumentCheck.contains(deliverable, text, AssessmentWork.ADDED_REASON);
    }
  }

  /** Everything is open to this person. */
  void readAll(Person person, List<Deliverable> all) {
    all.forEach(deliverable -> content(person, deliverable));
  }

  /** These documents are, for this person, as if they did not exist: same status, same body. */
  void refuse(Person person, List<Deliverable> hidden) {
    String absent =
        normalised(
            person
                .get(service + "/api/v1/deliverables/" + UUID.randomUUID() + "/content")
                .expect(NOT_FOUND));
    for (Deliverable deliverable : hidden) {
      String answer = normalised(person.get(service + deliverable.content()).expect(NOT_FOUND));
      if (!answer.equals(absent)) {
        throw new StackException(
            "A hidden document answers otherwise than an absent one: %s, %s"
                .formatted(answer, absent));
      }
    }
  }

  /** Not even the listing is there for this person. */
  void refuseListing(Person person) {
    person.get(listing()).expect(NOT_FOUND);
  }

  private String listing() {
    return "%s/api/v1/assessments/%s/deliverables".formatted(service, assessment);
  }

  private byte[] content(Person person, Deliverable deliverable) {
    byte[] content = person.get(service + deliverable.content()).expect(OK).body();
    DocumentCheck.sameHash(deliverable, content);
    return content;
  }

  private byte[] save(Person person, Deliverable deliverable) {
    byte[] content = content(person, deliverable);
    Path file = out.resolve(deliverable.fileName());
    try {
      Files.createDirectories(out);
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.note("    %-58s %,9d bytes".formatted(file.getFileName(), content.length));
    return content;
  }

  private static void requireFormats(List<Deliverable> found, String whose) {
    Set<String> formats = found.stream().map(Deliverable::format).collect(Collectors.toSet());
    if (!formats.equals(FORMATS) || found.size() != FORMATS.size()) {
      throw new StackException(
          "Documents for %s are there as %s, not as %s.".formatted(whose, formats, FORMATS));
    }
  }

  /** The body without what names the request itself. */
  private static String normalised(Answer answer) {
    return answer.text().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
  }
}
