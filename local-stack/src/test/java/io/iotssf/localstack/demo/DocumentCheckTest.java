package io.iotssf.localstack.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.iotssf.localstack.StackException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentCheckTest {
  private static final String OF_HELLO =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

  @Test
  void otherBytesThanAnnouncedAreRefused() {
    Deliverable announced = deliverable("json");
    assertDoesNotThrow(() -> DocumentCheck.sameHash(announced, bytes("hello")));
    assertThrows(StackException.class, () -> DocumentCheck.sameHash(announced, bytes("hullo")));
  }

  @Test
  void aMissingRowIsNoticed() {
    byte[] content =
        bytes("{\"sections\": [{\"blocks\": [{\"rows\": [{\"number\": 1}, {\"number\": 3}]}]}]}");
    assertDoesNotThrow(() -> DocumentCheck.rows(deliverable("json"), content, List.of(1, 3)));
    assertThrows(
        StackException.class,
        () -> DocumentCheck.rows(deliverable("json"), content, List.of(1, 2, 3)));
  }

  @Test
  void layoutDoesNotHideText() {
    Deliverable page = deliverable("html");
    String text = DocumentCheck.text(page, bytes("<p>信頼できる<b>IoT\n機器</b>や　サービス</p>"));
    assertEquals("信頼できるIoT機器やサービス", text);
    DocumentCheck.contains(page, text, "IoT機器やサービス");
    assertThrows(StackException.class, () -> DocumentCheck.contains(page, text, "選定"));
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThrows(
        StackException.class, () -> DocumentCheck.text(deliverable("pdf"), bytes("hello")));
  }

  @Test
  void fileNamesSayWhatIsInside() {
    assertEquals(
        "gas-water-heater_measures-to-take_end-user_ja.pdf", deliverable("pdf").fileName());
  }

  private static Deliverable deliverable(String format) {
    return new Deliverable(
        "id", "measures-to-take", "end-user", "ja", format, OF_HELLO, "/content." + format);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
