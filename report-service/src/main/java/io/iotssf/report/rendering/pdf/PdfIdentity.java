package io.iotssf.report.rendering.pdf;

import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.RendererVersion;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Dates and identifies a PDF by what it says, never by the clock. */
final class PdfIdentity {
  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

  private PdfIdentity() {}

  static void stamp(PDDocument pdf, String page, Document document) {
    Imprint imprint = document.imprint();
    Calendar approved = calendar(imprint.approvedAt());
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setTitle(document.title());
    information.setCreationDate(approved);
    information.setModificationDate(approved);
    information.setProducer("IoT-SSF report-service, renderer " + RendererVersion.CURRENT);
    pdf.setDocumentId(id(page));
  }

  private static Calendar calendar(Instant instant) {
    return GregorianCalendar.from(instant.atZone(JAPAN));
  }

  private static long id(String page) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(page.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
