package io.iotssf.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.iotssf.localstack.Progress;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people get from report-service, and what they do not get. */
final class DeliverableReading {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final Set<String> FORMATS = Set.of("html", "pdf", "json");
  private static final Set<String> FORMATS_OF_REPORT = Set.of("html", "pdf", "json", "svg");

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
    int expected = Expected.TABLES.size() * FORMATS.size() + FORMATS_OF_REPORT.size();
    Answer listing =
        deadline.until(
            () -> reader.get(listing()),
            answer ->
                answer.status() == OK && Deliverable.listed(answer.json()).size() == expected);
    return Deliverable.listed(listing.json());
  }

  /**
   * The person sees the documents of his or her stakeholder, in every format, with the rows of the
   * table.
   */
  void readOwn(Person person, Expected expected) {
    List<Deliverable> own =
        Deliverable.listed(person.get(listing()).expect(OK).json()).stream()
            .filter(deliverable -> deliverable.isFor(expected.stakeholder()))
            .toList();
    requireFormats(own, FORMATS, expected.stakeholder());
    Deliverable structured =
        own.stream().filter(d -> d.format().equals("json")).findFirst().orElseThrow();
    JsonNode document =
        DocumentCheck.rows(structured, content(person, structured), expected.numbers());
    for (Deliverable deliverable : own) {
      byte[] content = save(person, deliverable);
      String text = DocumentCheck.text(deliverable, content);
      wordings(document).forEach(wording -> DocumentCheck.contains(deliverable, text, wording));
    }
    if (expected.stakeholder().equals(Expected.APPLYING_ENTITY)) {
      requireAbsentNumberIsSaid(structured, document);
      requireChangeIsSaid(structured, document);
    }
  }

  /** The auditor reads the report that is for all. */
  void readReport(Person auditor, List<Deliverable> all) {
    List<Deliverable> report = all.stream().filter(d -> d.stakeholder().isEmpty()).toList();
    requireFormats(report, FORMATS_OF_REPORT, "all");
    for (Deliverable deliverable : report) {
      String text = DocumentCheck.text(deliverable, save(auditor, deliverable));
      DocumentCheck.contains(deliverable, text, "重大なダメージ");
      if (!deliverable.format().equals("svg")) {
        DocumentCheck.contains(deliverable, text, AssessmentWork.ADDED_REASON);
      }
    }
  }

  /** Everything is open to this person. */
  void readAll(Person person, List<Deliverable> all) {
    all.forEach(deliverable -> content(person, deliverable));
  }

  /** These documents are, for this person, as if they did not exist: same status, same body. */
  void refuse(Person person, List<Deliverable> hidden) {
    String absent =
        normalised(person.get(contentOf(UUID.randomUUID().toString())).expect(NOT_FOUND));
    for (Deliverable deliverable : hidden) {
      String answer = normalised(person.get(contentOf(deliverable.id())).expect(NOT_FOUND));
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

  private String contentOf(String id) {
    return "%s/api/v1/deliverables/%s/content".formatted(service, id);
  }

  private byte[] content(Person person, Deliverable deliverable) {
    byte[] content = person.get(contentOf(deliverable.id())).expect(OK).body();
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

  private static List<String> wordings(JsonNode document) {
    List<String> wordings = new ArrayList<>();
    document.path("rows").forEach(row -> wordings.add(row.path("requirement").asText()));
    return wordings;
  }

  private static void requireAbsentNumberIsSaid(Deliverable deliverable, JsonNode document) {
    List<Integer> missing = new ArrayList<>();
    document.path("missingNumbers").forEach(m -> missing.add(m.path("number").asInt()));
    if (!missing.equals(List.of(Expected.ABSENT))) {
      throw new StackException(
          "%s says that the numbers %s are absent in the source, not %d."
              .formatted(deliverable.fileName(), missing, Expected.ABSENT));
    }
  }

  private static void requireChangeIsSaid(Deliverable deliverable, JsonNode document) {
    for (JsonNode row : document.path("rows")) {
      boolean changed = row.path("number").asInt() == AssessmentWork.CHANGED_NUMBER;
      if (changed && !row.path("reason").asText().equals(AssessmentWork.CHANGED_REASON)) {
        throw new StackException(deliverable.fileName() + " lacks the decision that was changed.");
      }
    }
  }

  private static void requireFormats(List<Deliverable> found, Set<String> wanted, String whose) {
    Set<String> formats = found.stream().map(Deliverable::format).collect(Collectors.toSet());
    if (!formats.equals(wanted) || found.size() != wanted.size()) {
      throw new StackException(
          "Documents for %s are there as %s, not as %s.".formatted(whose, formats, wanted));
    }
  }

  /** The body without what names the request itself. */
  private static String normalised(Answer answer) {
    return answer.text().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
  }
}
