package io.iotssf.catalog.export.table;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.UseCase.Policy;
import io.iotssf.contracts.catalog.UseCase.Rating;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How grave the risks of the cases are, and how they are treated. */
final class RiskTables {
  static final Layout<Parted<Policy, Words>> POLICIES =
      Layout.ofCases(
              "policies",
              Line.ofCases(
                  useCase ->
                      useCase.policies().stream().flatMap(row -> Parted.each(row, words(row)))))
          .value("id", line -> line.row().id())
          .text("heading", line -> line.row().heading())
          .value("beneficiary", line -> line.row().beneficiary())
          .value("addressee", line -> line.row().addressee())
          .value("kind", line -> line.ofPart(Words::kind))
          .text("text", line -> line.ofPart(Words::text))
          .value("requirement_id", line -> line.ofPart(Words::code))
          .source(line -> line.row().source())
          .errata(line -> line.row().id());

  static final Layout<Parted<Rating, Words>> RATINGS =
      Layout.ofCases(
              "ratings",
              Line.ofCases(
                  useCase ->
                      useCase.ratings().stream().flatMap(row -> Parted.each(row, words(row)))))
          .value("id", line -> line.row().id())
          .value("subject", line -> line.row().subject())
          .value("axis", line -> line.row().axis())
          .value("level", line -> line.row().level())
          .text("statement", line -> line.row().statement())
          .value("kind", line -> line.ofPart(Words::kind))
          .value("viewpoint", line -> line.ofPart(Words::code))
          .text("text", line -> line.ofPart(Words::text))
          .source(line -> line.row().source())
          .errata(line -> line.row().id());

  private RiskTables() {}

  /**
   * One passage of a row.
   *
   * @param kind which of the row's lists it stands in
   * @param code the requirement or the viewpoint that it is about; null where there is none
   */
  record Words(String kind, Text text, @Nullable String code) {}

  private static List<Words> words(Policy row) {
    return Stream.of(
            row.policies().stream().map(text -> new Words("policy", text, null)),
            row.requirements().stream()
                .map(named -> new Words("requirement", named.text(), named.requirementId())),
            row.notes().stream().map(text -> new Words("note", text, null)))
        .flatMap(words -> words)
        .toList();
  }

  private static List<Words> words(Rating row) {
    return Stream.concat(
            row.reasons().stream()
                .map(reason -> new Words("reason", reason.reason(), reason.viewpoint())),
            row.conditions().stream().map(text -> new Words("condition", text, null)))
        .toList();
  }
}
