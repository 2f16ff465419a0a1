package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.Origin;
import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.Label;
import io.iotssf.report.rendering.model.RendererVersion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says where a document comes from. */
final class ImprintComposer {
  private ImprintComposer() {}

  static Imprint compose(RevisionDocument revision, String sha256) {
    String useCase = useCase(revision.origin());
    return new Imprint(
        PlainText.of(revision.tenant()),
        revision.assessment().toString(),
        PlainText.of(revision.title()),
        revision.revision(),
        revision.version(),
        sha256,
        PlainText.of(revision.submittedBy().name()),
        revision.submittedAt(),
        PlainText.time(revision.submittedAt()),
        PlainText.of(revision.approvedBy().name()),
        revision.approvedAt(),
        PlainText.time(revision.approvedAt()),
        origin(revision.origin()),
        useCase,
        RendererVersion.CURRENT,
        Absences.ofPart(null)
            .settled("useCase", useCase, "なし（事例をもとにしていません）", "None (not based on a use case)")
            .list());
  }

  /** The case by its title, else by its id. */
  private static @Nullable String useCase(Origin origin) {
    String title = origin.title() == null ? origin.useCase() : origin.title().ja();
    return title == null
        ? null
        : PlainText.of(title) + "（カタログの版 " + PlainText.of(origin.edition()) + "）";
  }

  private static Label origin(Origin origin) {
    String words =
        switch (origin.kind()) {
          case "use-case" -> "カタログの事例から作成";
          case "blank" -> "白紙から作成（カタログの版 " + PlainText.of(origin.edition()) + "）";
          case "copy" -> "別のアセスメントの写し" + of(origin);
          case "import" -> "書き出されたアセスメントの取り込み" + of(origin);
          default -> PlainText.of(origin.kind());
        };
    return new Label(PlainText.of(origin.kind()), words);
  }

  private static String of(Origin origin) {
    if (origin.assessment() == null) {
      return "";
    }
    String version = origin.version() == null ? "" : "、変更番号 " + origin.version();
    return "（" + Objects.toString(origin.assessment()) + version + "）";
  }
}
