package io.iotssf.report.rendering.html;

import io.iotssf.report.rendering.font.MarkedText;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.model.Imprint;

/**
 * What a page says around its document.
 *
 * @param runningHead in the margin of each page of paper, as the next; it has room for a line
 */
public record PageWords(
    String eyebrow,
    String issue,
    String approved,
    String runningHead,
    String runningFoot,
    String marked) {
  /** Characters that a running head or foot has room for. */
  private static final int RUNNING = 48;

  /** The first characters of a hash, enough to compare two papers by eye. */
  private static final int SHORT_HASH = 12;

  static PageWords of(Document document, boolean marked) {
    boolean japanese = document.language() == DocumentLanguage.JA;
    Imprint imprint = document.imprint();
    String issue = japanese ? "第" + imprint.revision() + "版" : "Revision " + imprint.revision();
    String hash = imprint.sha256().substring(0, SHORT_HASH);
    return new PageWords(
        japanese ? "IoTセキュリティ・セーフティ・フレームワーク" : "IoT Security Safety Framework",
        issue,
        imprint.approvedOn() + (japanese ? " 承認" : " approved"),
        running(document.title(), marked),
        running(imprint.solution(), marked)
            + "　"
            + issue
            + "　"
            + imprint.approvedOn()
            + "　SHA-256 "
            + hash
            + "…",
        japanese
            ? "この文書の書体にない文字は〔U+…〕の形で示しています。"
            : "Characters that the font of this document lacks are shown as 〔U+…〕.");
  }

  /** The whole stands on the first page. */
  private static String running(String whole, boolean marked) {
    String text = marked ? MarkedText.of(whole) : whole;
    return text.codePointCount(0, text.length()) <= RUNNING
        ? text
        : text.substring(0, text.offsetByCodePoints(0, RUNNING)) + "…";
  }
}
