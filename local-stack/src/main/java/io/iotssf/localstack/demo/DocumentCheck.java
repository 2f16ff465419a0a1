package io.iotssf.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.localstack.StackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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

  /** The JSON parses, and its rows carry exactly these numbers; returns it. */
  static JsonNode rows(Deliverable deliverable, byte[] content, List<Integer> numbers) {
    JsonNode document = json(deliverable, content);
    List<Integer> found = new ArrayList<>();
    document.path("rows").forEach(row -> found.add(row.path("number").asInt()));
    require(
        found.equals(numbers), deliverable, "has the rows %s, not %s".formatted(found, numbers));
    return document;
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
      case "html", "svg" ->
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

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0\\u200b]+", "");
  }

  private static void require(boolean holds, Deliverable deliverable, String otherwise) {
    if (!holds) {
      throw new StackException(deliverable.fileName() + " " + otherwise + ".");
    }
  }
}
