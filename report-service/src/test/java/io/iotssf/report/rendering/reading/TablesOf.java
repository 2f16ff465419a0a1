package io.iotssf.report.rendering.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The tables of a page or a Word file in their order, heads included, as its XML has them. */
public final class TablesOf {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private TablesOf() {}

  /** The tables of a well-formed page. */
  public static List<List<List<String>>> html(byte[] page) throws IOException {
    List<List<List<String>>> tables = new ArrayList<>();
    for (Element table : all(parse(page).getElementsByTagName("table"))) {
      tables.add(
          all(table.getElementsByTagName("tr")).stream()
              .map(row -> children(row).stream().map(Node::getTextContent).toList())
              .toList());
    }
    return tables;
  }

  /** The tables of a Word file, read from its own XML. */
  public static List<List<List<String>>> docx(byte[] file) throws IOException {
    List<List<List<String>>> tables = new ArrayList<>();
    Document document = parse(part(file, "word/document.xml"));
    for (Element table : all(document.getElementsByTagNameNS(WORD, "tbl"))) {
      tables.add(
          all(table.getElementsByTagNameNS(WORD, "tr")).stream()
              .map(row -> all(row.getElementsByTagNameNS(WORD, "tc")))
              .map(cells -> cells.stream().map(Node::getTextContent).toList())
              .toList());
    }
    return tables;
  }

  /** A part of an office file. */
  public static byte[] part(byte[] file, String name) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new AssertionError("There is no " + name);
  }

  private static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError("It is not well-formed", e);
    }
  }

  private static List<Element> all(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      elements.add((Element) nodes.item(at));
    }
    return elements;
  }

  private static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
