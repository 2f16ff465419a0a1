package io.iotssf.report.rendering.docx;

import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Line;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Tables whose heads stand again on each page. */
final class Tables {
  /** Width of the text on the page, in twentieths of a point. */
  private static final int PAGE = 9_860;

  /** In twentieths of a point. */
  private static final int ROOM = 50;

  /** In eighths of a point. */
  private static final int THIN = 4;

  private static final String LINE = "C9D4D7";

  private Tables() {}

  static void add(XWPFDocument word, Block.Table table) {
    XWPFParagraph caption = word.createParagraph();
    caption.setStyle(Styles.CAPTION);
    caption.setKeepNext(true);
    Texts.add(caption.createRun(), table.caption());
    List<Column> columns = table.columns();
    XWPFTable grid = word.createTable(table.rows().size() + 1, columns.size());
    grid.setWidth(PAGE);
    frame(grid);
    int total = columns.stream().mapToInt(Column::width).sum();
    CTTblGrid widths = grid.getCTTbl().addNewTblGrid();
    columns.forEach(
        column ->
            widths.addNewGridCol().setW(BigInteger.valueOf((long) PAGE * column.width() / total)));
    XWPFTableRow head = grid.getRow(0);
    head.setRepeatHeader(true);
    for (int at = 0; at < columns.size(); at++) {
      XWPFTableCell cell = head.getCell(at);
      cell.setColor("DCE8EA");
      line(cell.getParagraphs().getFirst(), Line.strong(columns.get(at).heading()));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row).cells();
      for (int at = 0; at < columns.size(); at++) {
        fill(grid.getRow(row + 1).getCell(at), cells.get(at));
      }
    }
    word.createParagraph().setStyle(Styles.NOTE);
  }

  private static void frame(XWPFTable grid) {
    grid.setCellMargins(ROOM, 2 * ROOM, ROOM, 2 * ROOM);
    grid.setTopBorder(XWPFBorderType.SINGLE, THIN, 0, LINE);
    grid.setBottomBorder(XWPFBorderType.SINGLE, THIN, 0, LINE);
    grid.setLeftBorder(XWPFBorderType.SINGLE, THIN, 0, LINE);
    grid.setRightBorder(XWPFBorderType.SINGLE, THIN, 0, LINE);
    grid.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, LINE);
    grid.setInsideVBorder(XWPFBorderType.SINGLE, THIN, 0, LINE);
  }

  private static void fill(XWPFTableCell cell, Cell said) {
    for (int at = 0; at < said.lines().size(); at++) {
      XWPFParagraph paragraph = at == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      line(paragraph, said.lines().get(at));
    }
  }

  private static void line(XWPFParagraph paragraph, Line line) {
    DocxRenderer.line(paragraph, line);
  }
}
