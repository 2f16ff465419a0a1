package io.iotssf.report.rendering.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.iotssf.report.rendering.model.DocumentLanguage;
import io.iotssf.report.rendering.model.DocumentModel;
import java.nio.charset.StandardCharsets;

/** Sets a document as JSON: the model itself, its members in the order of the records. */
public final class JsonRenderer {
  private final ObjectWriter writer =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .serializationInclusion(JsonInclude.Include.ALWAYS)
          .build()
          .writer(printer());

  /** UTF-8 bytes ending in a line feed. */
  public byte[] render(DocumentModel document, DocumentLanguage language) {
    JsonDocument json = new JsonDocument(document.kind().code(), language.code(), document);
    try {
      return (writer.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document model is always serialisable", e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
  }
}
