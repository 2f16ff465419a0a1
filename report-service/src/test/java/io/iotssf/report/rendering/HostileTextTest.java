package io.iotssf.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.iotssf.report.deliverable.domain.PlannedDocument;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.DocumentFormat;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.pdf.PdfRenderer;
import io.iotssf.report.rendering.reading.OfficeParts;
import io.iotssf.report.rendering.reading.RowsOf;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write is text: it is shown, and neither run nor fetched (A10). */
@Tag("attack")
@Tag("A10")
class HostileTextTest {
  private final List<String> fetched = Collections.synchronizedList(new ArrayList<>());
  private HttpServer listener;

  @TempDir private Path folder;

  @BeforeEach
  void listen() throws IOException {
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          fetched.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    listener.start();
  }

  @AfterEach
  void stopListening() {
    listener.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "<img src=\"HOST/a.png\" onerror=\"alert(1)\"/>",
        "<svg><image href=\"HOST/b.svg\"/><script>alert(1)</script></svg>",
        "<link rel=\"stylesheet\" href=\"HOST/c.css\"/>",
        "\" onload=\"alert(1)",
        "{document.imprint.sha256} {#if true}x{/if} {cdi:x}",
        "]]><!-- &amp; &#60; %7B",
      })
  void itIsShownAsItIsWritten(String template) {
    String text = template.replace("HOST", host());
    for (PlannedDocument document : plan(text)) {
      for (DocumentFormat format : List.of(DocumentFormat.HTML, DocumentFormat.PDF)) {
        byte[] bytes = new DocumentRenderer().render(document.document(), format);
        assertTrue(shown(bytes, format).contains(text.replaceAll("\\s", "")), format + " " + text);
      }
      String html = html(document);
      assertFalse(html.contains("<script"));
      assertFalse(html.contains("onerror=\""));
      assertFalse(html.contains("onload=\""));
    }
    assertEquals(List.of(), fetched);
  }

  /** Even if a template forgot to escape, or was replaced, the page could fetch nothing. */
  @Test
  void aPageThatAsksForFilesAndHostsGetsNone() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.svg"), SECRET);
    String page =
        """
        <html lang="ja"><head><title>t</title><meta name="subject" content="t"/>
        <link rel="stylesheet" type="text/css" href="%1$s/a.css"/>
        <style>@import url("%1$s/b.css"); @font-face { font-family: x; src: url("%1$s/c.ttf"); }
        body { font-family: "BIZ UDPGothic"; background-image: url("%1$s/d.png"); }</style></head>
        <body><p>本文</p><img alt="e" src="%1$s/e.png"/><img alt="f" src="%2$s"/>
        <object data="%2$s" type="image/svg+xml"></object>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
          width="50" height="50" alt="g"><image xlink:href="%1$s/g.png" width="9" height="9"/>
        <image xlink:href="%2$s" width="9" height="9"/><use xlink:href="%1$s/h.svg#x"/></svg>
        </body></html>
        """
            .formatted(host(), secret.toUri());
    Document model = plan("本文").getFirst().document();

    byte[] pdf = new PdfRenderer().render(page, model);

    assertEquals(List.of(), fetched);
    assertEquals("本文", GasWaterHeaterDocuments.text(pdf));
  }

  @Test
  void anEntityOfAPageIsNotResolved() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
    String page =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]><html lang=\"ja\"><head><title>t</title><style>body { font-family: 'BIZ UDPGothic' }</style></head><body>本文&x;</body></html>"
            .formatted(secret.toUri());
    String text;
    try {
      text =
          GasWaterHeaterDocuments.text(
              new PdfRenderer().render(page, plan("本文").getFirst().document()));
    } catch (RuntimeException refused) {
      text = "";
    }
    assertFalse(text.contains("秘密"));
  }

  /** Nothing in an office file may be fetched or calculated when somebody opens it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"HOST/x\",\"y\")",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(1)",
        "＝1+1",
        "<w:t>HOST</w:t>",
        "{ INCLUDEPICTURE \"HOST/p.png\" }",
        "\t=1+1"
      })
  void anOfficeFileCalculatesAndFetchesNothing(String template) throws IOException {
    String text = template.replace("HOST", host());
    for (PlannedDocument planned : plan(text)) {
      byte[] word = GasWaterHeaterDocuments.bytes(planned, DocumentFormat.DOCX);
      byte[] sheets = GasWaterHeaterDocuments.bytes(planned, DocumentFormat.XLSX);
      assertEquals(List.of(), OfficeParts.whereAnythingIsActive(word));
      assertEquals(List.of(), OfficeParts.whereAnythingIsActive(sheets));
      assertEquals(
          List.of(),
          RowsOf.cells(GasWaterHeaterDocuments.bytes(planned, DocumentFormat.CSV))
              .filter(cell -> FORMULA.matcher(cell).find())
              .toList());
    }
  }

  @Test
  void charactersThatNoPageMayHoldAreLeftOut() {
    for (PlannedDocument document : plan("前\u0000\u0008\u001b\uffff\ud800後")) {
      byte[] pdf = new DocumentRenderer().render(document.document(), DocumentFormat.PDF);
      assertTrue(GasWaterHeaterDocuments.text(pdf).contains("前後"));
    }
  }

  /** What a spreadsheet takes for a formula. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@＝＋－＠\t\r]");

  private static final String SECRET =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"9\">秘密</text></svg>";

  private static List<PlannedDocument> plan(String text) {
    return GasWaterHeaterDocuments.saying(text, DocumentLanguage.JA);
  }

  private static String shown(byte[] bytes, DocumentFormat format) {
    return format == DocumentFormat.PDF
        ? GasWaterHeaterDocuments.text(bytes)
        : unescaped(new String(bytes, StandardCharsets.UTF_8)).replaceAll("\\s", "");
  }

  private static String html(PlannedDocument document) {
    return new String(
        GasWaterHeaterDocuments.bytes(document, DocumentFormat.HTML), StandardCharsets.UTF_8);
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private String host() {
    return "http://127.0.0.1:" + listener.getAddress().getPort();
  }
}
