package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.assessment.RevisionDocument;
import io.iotssf.report.rendering.model.Imprint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says where a document comes from, in its language. */
final class ImprintComposer {
  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
  private static final DateTimeFormatter JAPANESE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm（日本時間）", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'JST'", Locale.ROOT);

  private ImprintComposer() {}

  /**
   * @param sha256 hash of the revision's bytes
   */
  static Imprint compose(Composition composition, String sha256) {
    RevisionDocument revision = composition.revision();
    return new Imprint(
        revision.assessment().toString(),
        PlainText.of(revision.title()),
        revision.revision(),
        revision.version(),
        sha256,
        PlainText.of(revision.origin().edition()),
        PlainText.of(revision.submittedBy().name()),
        time(composition, revision.submittedAt()),
        PlainText.of(revision.approvedBy().name()),
        revision.approvedAt(),
        time(composition, revision.approvedAt()));
  }

  private static String time(Composition composition, Instant instant) {
    ZonedDateTime time = instant.atZone(JAPAN);
    return composition.say(JAPANESE.format(time), ENGLISH.format(time));
  }
}
