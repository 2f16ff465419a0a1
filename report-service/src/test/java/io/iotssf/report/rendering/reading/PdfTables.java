package io.iotssf.report.rendering.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The tables of a tagged PDF in their order, heads included, as a screen reader finds them. */
public final class PdfTables {
  private final Map<COSDictionary, Map<Integer, String>> pages = new IdentityHashMap<>();
  private final List<List<List<String>>> tables = new ArrayList<>();

  private PdfTables() {}

  /** The tables of a PDF. */
  public static List<List<List<String>>> of(byte[] pdf) throws IOException {
    PdfTables found = new PdfTables();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        found.read(page);
      }
      found.walk(document.getDocumentCatalog().getStructureTreeRoot());
    }
    return found.tables;
  }

  private void read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    extractor.getMarkedContents().forEach(content -> add(content, texts));
    pages.put(page.getCOSObject(), texts);
  }

  private static void add(PDMarkedContent content, Map<Integer, String> texts) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        add(inner, texts);
      }
    }
    texts.merge(content.getMCID(), text.toString(), String::concat);
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if ("Table".equals(element.getStructureType())) {
          tables.add(rows(element));
        } else {
          walk(element);
        }
      }
    }
  }

  private List<List<String>> rows(PDStructureNode table) {
    List<List<String>> rows = new ArrayList<>();
    for (Object kid : table.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if ("TR".equals(element.getStructureType())) {
          rows.add(cells(element));
        } else {
          rows.addAll(rows(element));
        }
      }
    }
    return rows;
  }

  private List<String> cells(PDStructureElement row) {
    List<String> cells = new ArrayList<>();
    for (Object kid : row.getKids()) {
      if (kid instanceof PDStructureElement cell) {
        cells.add(text(cell, null));
      }
    }
    return cells;
  }

  private String text(PDStructureElement element, @Nullable PDPage above) {
    PDPage page = element.getPage() == null ? above : element.getPage();
    StringBuilder text = new StringBuilder();
    for (Object kid : element.getKids()) {
      switch (kid) {
        case PDStructureElement inner -> text.append(text(inner, page));
        case PDMarkedContentReference reference ->
            text.append(
                marked(
                    reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
        case Integer id -> text.append(marked(page, id));
        default -> throw new AssertionError("A cell holds " + kid);
      }
    }
    return text.toString();
  }

  private String marked(@Nullable PDPage page, int id) {
    return page == null
        ? ""
        : pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
  }
}
