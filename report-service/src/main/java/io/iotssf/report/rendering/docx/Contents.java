package io.iotssf.report.rendering.docx;

import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.model.Section;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** The table of contents: a link to each section, which needs no update to be right. */
final class Contents {
  private static final String PREFIX = "section_";

  private Contents() {}

  static void add(XWPFDocument word, Document document) {
    XWPFParagraph heading = word.createParagraph();
    heading.setStyle(Styles.CAPTION);
    Texts.add(heading.createRun(), document.language() == DocumentLanguage.JA ? "目次" : "Contents");
    for (Section section : document.sections()) {
      XWPFParagraph entry = word.createParagraph();
      entry.setStyle(Styles.PLAIN);
      XWPFHyperlinkRun link = anchor(entry, section);
      Texts.add(link, section.heading());
    }
  }

  private static XWPFHyperlinkRun anchor(XWPFParagraph entry, Section section) {
    var link = entry.getCTP().addNewHyperlink();
    link.setAnchor(nameOf(section));
    return new XWPFHyperlinkRun(link, link.addNewR(), entry);
  }

  /** Where the entry of a section leads. */
  static void bookmark(XWPFParagraph heading, Section section) {
    CTBookmark start = heading.getCTP().addNewBookmarkStart();
    start.setName(nameOf(section));
    BigInteger id = BigInteger.valueOf(Math.abs((long) section.id().hashCode()));
    start.setId(id);
    heading.getCTP().addNewBookmarkEnd().setId(id);
  }

  private static String nameOf(Section section) {
    return PREFIX + section.id().replaceAll("[^A-Za-z0-9]", "_");
  }
}
