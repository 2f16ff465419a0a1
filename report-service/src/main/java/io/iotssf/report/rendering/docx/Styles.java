package io.iotssf.report.rendering.docx;

import io.iotssf.report.rendering.font.PinnedFont;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.model.Line;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word file, by which people change its looks in one place. */
final class Styles {
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";
  static final String CAPTION = "Caption";
  static final String PLAIN = "BodyText";
  static final String STRONG = "Strong";
  static final String NOTE = "Note";
  static final String ABSENT = "Absent";

  private static final String INK = "1F2A30";
  private static final String QUIET = "53636B";
  private static final String ACCENT = "0B5563";

  private Styles() {}

  static String of(Line.Kind kind) {
    return switch (kind) {
      case PLAIN, BULLET, DETAIL -> PLAIN;
      case STRONG -> STRONG;
      case NOTE -> NOTE;
      case ABSENT -> ABSENT;
    };
  }

  static void add(XWPFDocument word, DocumentLanguage language) {
    XWPFStyles styles = word.createStyles();
    styles.setEastAsia("ja-JP");
    styles.setSpellingLanguage(language == DocumentLanguage.JA ? "ja-JP" : "en-GB");
    styles.addStyle(new Style(TITLE, 20, ACCENT).bold().room(0, 80).in(styles));
    styles.addStyle(new Style(SUBTITLE, 13, INK).room(0, 60).in(styles));
    styles.addStyle(new Style(HEADING_1, 14, ACCENT).bold().heading(0).room(320, 80).in(styles));
    styles.addStyle(new Style(HEADING_2, 11, INK).bold().heading(1).room(240, 60).in(styles));
    styles.addStyle(new Style(CAPTION, 10, INK).bold().room(160, 60).in(styles));
    styles.addStyle(new Style(PLAIN, 9, INK).room(0, 30).in(styles));
    styles.addStyle(new Style(STRONG, 9, INK).bold().room(0, 30).in(styles));
    styles.addStyle(new Style(NOTE, 8, QUIET).room(0, 30).in(styles));
    styles.addStyle(new Style(ABSENT, 9, QUIET).room(0, 30).in(styles));
  }

  /** A style of paragraphs, in the making. */
  private static final class Style {
    private final CTStyle style = CTStyle.Factory.newInstance();

    /**
     * @param points height of the type
     */
    Style(String id, int points, String colour) {
      style.setStyleId(id);
      style.addNewName().setVal(id.replaceAll("(\\d)", " $1").toLowerCase(Locale.ROOT));
      style.setType(STStyleType.PARAGRAPH);
      style.addNewQFormat();
      CTRPr look = style.addNewRPr();
      CTFonts fonts = look.addNewRFonts();
      fonts.setAscii(PinnedFont.FAMILY);
      fonts.setHAnsi(PinnedFont.FAMILY);
      fonts.setEastAsia(PinnedFont.FAMILY);
      look.addNewSz().setVal(BigInteger.valueOf(points * 2L));
      look.addNewColor().setVal(colour);
      style.addNewPPr();
    }

    Style bold() {
      style.getRPr().addNewB();
      return this;
    }

    /**
     * @param level in the outline, from 0
     */
    Style heading(int level) {
      style.getPPr().addNewKeepNext();
      style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
      return this;
    }

    /** Room above and below, in twentieths of a point. */
    Style room(int above, int below) {
      var spacing = style.getPPr().addNewSpacing();
      spacing.setBefore(BigInteger.valueOf(above));
      spacing.setAfter(BigInteger.valueOf(below));
      return this;
    }

    XWPFStyle in(XWPFStyles styles) {
      return new XWPFStyle(style, styles);
    }
  }
}
