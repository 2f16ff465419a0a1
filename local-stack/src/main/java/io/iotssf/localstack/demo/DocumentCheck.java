package io.iotssf.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.localstack.StackException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Opens documents as a reader would, and compares what they say. */
final class DocumentCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DocumentCheck() {}

  /** The bytes are those that the listing announced. */
  static void sameHash(Deliverable deliverable, byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      String actual = HexFormat.of().formatHex(digest);
      require(
          actual.equals(deliverable.sha256()),
          deliverable,
          "has the SHA-256 %s, the listing says %s".formatted(actual, deliverable.sha256()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** The JSON parses, and the rows of its first table carry exactly these numbers. */
  static List<JsonNode> rows(Deliverable deliverable, byte[] content, List<Integer> numbers) {
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode block : json(deliverable, content).path("sections").path(0).path("blocks")) {
      block.path("rows").forEach(rows::add);
    }
    List<Integer> found = rows.stream().map(row -> row.path("number").asInt()).toList();
    require(
        found.equals(numbers), deliverable, "has the rows %s, not %s".formatted(found, numbers));
    return rows;
  }

  static JsonNode json(Deliverable deliverable, byte[] content) {
    try {
      return JSON.readTree(content);
    } catch (IOException e) {
      throw new StackException(deliverable.fileName() + " is not JSON.", e);
    }
  }

  /** Text of the document without white space, which a layout may put anywhere. */
  static String text(Deliverable deliverable, byte[] content) {
    return switch (deliverable.format()) {
      case "pdf" -> pdf(deliverable, content);
      case "docx", "xlsx" -> office(deliverable, content);
      case "html" ->
          squeezed(new String(content, StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
      default -> squeezed(new String(content, StandardCharsets.UTF_8));
    };
  }

  /** The document holds this text, white space apart. */
  static void contains(Deliverable deliverable, String text, String wanted) {
    require(text.contains(squeezed(wanted)), deliverable, "does not hold 「%s」".formatted(wanted));
  }

  private static String pdf(Deliverable deliverable, byte[] content) {
    try (PDDocument document = Loader.loadPDF(content)) {
      var marks = document.getDocumentCatalog().getMarkInfo();
      require(marks != null && marks.isMarked(), deliverable, "is not tagged");
      return squeezed(new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new StackException(deliverable.fileName() + " does not open as PDF.", e);
    }
  }

  /** The text of all parts of an office file. */
  private static String office(Deliverable deliverable, byte[] content) {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().endsWith(".xml")) {
          text.append(characters(zip.readAllBytes()));
        }
      }
    } catch (IOException | XMLStreamException e) {
      throw new StackException(deliverable.fileName() + " does not open.", e);
    }
    return squeezed(text.toString());
  }

  private static String characters(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.CHARACTERS) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0\\u200b]+", "");
  }

  private static void require(boolean holds, Deliverable deliverable, String otherwise) {
    if (!holds) {
      throw new StackException(deliverable.fileName() + " " + otherwise + ".");
    }
  }
}
