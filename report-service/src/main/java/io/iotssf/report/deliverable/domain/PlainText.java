package io.iotssf.report.deliverable.domain;

import io.iotssf.contracts.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as a document may print them. */
final class PlainText {
  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

  private PlainText() {}

  /** The text without the characters that no XML document, and so no page, may hold. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(PlainText::allowedInXml).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static String of(Text text) {
    return of(text.ja());
  }

  /** The text, or null where there is none or only white space. */
  static @Nullable String orNull(@Nullable String text) {
    String kept = text == null ? "" : of(text);
    return kept.isBlank() ? null : kept;
  }

  static @Nullable String orNull(@Nullable Text text) {
    return text == null ? null : orNull(text.ja());
  }

  static List<String> all(List<Text> texts) {
    return texts.stream().map(PlainText::of).toList();
  }

  /** An instant as people in Japan read it. */
  static String time(Instant instant) {
    ZonedDateTime time = instant.atZone(JAPAN);
    String date = date(time.toLocalDate());
    return date + " " + twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute()) + "（日本時間）";
  }

  /** A day as people in Japan read it. */
  static String date(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private static boolean allowedInXml(int point) {
    boolean control = point < 0x20 && point != '\n' && point != '\t';
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean noncharacter = point == 0x7F || point == 0xFFFE || point == 0xFFFF;
    return !control && !surrogate && !noncharacter;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
