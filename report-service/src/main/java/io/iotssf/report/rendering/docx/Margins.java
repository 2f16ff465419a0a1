package io.iotssf.report.rendering.docx;

import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.model.Imprint;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The page: A4, with the title above, and revision, date, hash and page number below. */
final class Margins {
  private static final BigInteger SIDE = BigInteger.valueOf(1_020);
  private static final BigInteger TOP = BigInteger.valueOf(1_250);

  private Margins() {}

  static void add(XWPFDocument word, Document document) {
    CTSectPr page = word.getDocument().getBody().addNewSectPr();
    var size = page.addNewPgSz();
    size.setW(BigInteger.valueOf(11_906));
    size.setH(BigInteger.valueOf(16_838));
    CTPageMar margins = page.addNewPgMar();
    margins.setLeft(SIDE);
    margins.setRight(SIDE);
    margins.setTop(TOP);
    margins.setBottom(TOP);
    XWPFParagraph head = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle(Styles.NOTE);
    Texts.add(head.createRun(), document.title());
    XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle(Styles.NOTE);
    Texts.add(foot.createRun(), issue(document) + "　");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    Texts.add(foot.createRun(), " / ");
    foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  private static String issue(Document document) {
    Imprint imprint = document.imprint();
    String revision =
        document.language() == DocumentLanguage.JA
            ? "第" + imprint.revision() + "版"
            : "Revision " + imprint.revision();
    return imprint.solution()
        + "　"
        + revision
        + "　"
        + imprint.approvedOn()
        + "　SHA-256 "
        + imprint.sha256().substring(0, 12)
        + "…";
  }
}
