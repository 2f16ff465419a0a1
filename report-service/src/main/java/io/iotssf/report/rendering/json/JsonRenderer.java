package io.iotssf.report.rendering.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.report.rendering.model.Block;
import io.iotssf.report.rendering.model.Cell;
import io.iotssf.report.rendering.model.Column;
import io.iotssf.report.rendering.model.Document;
import io.iotssf.report.rendering.model.Imprint;
import io.iotssf.report.rendering.model.Section;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Sets a document as JSON: its sections, and in each table a row as an object by column. */
public final class JsonRenderer {
  /** Id of docs/api/document.schema.json. */
  private static final String SCHEMA = "urn:iot-ssf:schema:document:1";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectWriter writer = MAPPER.writer(printer());

  /** UTF-8 bytes ending in a line feed. */
  public byte[] render(Document document) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("$schema", SCHEMA);
    json.put("kind", document.kind().code());
    json.put("language", document.language().code());
    json.put("title", document.title());
    json.set("imprint", imprint(document.imprint()));
    ArrayNode sections = json.putArray("sections");
    document.sections().forEach(section -> sections.add(section(section)));
    try {
      return (writer.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree is always serialisable", e);
    }
  }

  private static ObjectNode imprint(Imprint imprint) {
    return MAPPER
        .createObjectNode()
        .put("assessment", imprint.assessment())
        .put("solution", imprint.solution())
        .put("revision", imprint.revision())
        .put("version", imprint.version())
        .put("sha256", imprint.sha256())
        .put("edition", imprint.edition())
        .put("submittedBy", imprint.submittedBy())
        .put("approvedBy", imprint.approvedBy())
        .put("approvedAt", imprint.approvedAt().toString());
  }

  private static ObjectNode section(Section section) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", section.id()).put("heading", section.heading());
    ArrayNode blocks = json.putArray("blocks");
    section.blocks().forEach(block -> blocks.add(block(block)));
    return json;
  }

  private static ObjectNode block(Block block) {
    ObjectNode json = MAPPER.createObjectNode().put("type", block.form());
    switch (block) {
      case Block.Heading heading -> json.put("text", heading.text());
      case Block.Paragraph paragraph -> json.put("text", paragraph.line().marked());
      case Block.Bullets bullets -> {
        json.put("ordered", bullets.ordered());
        ArrayNode lines = json.putArray("lines");
        bullets.lines().forEach(line -> lines.add(line.text()));
      }
      case Block.Figure figure ->
          json.put("id", figure.id())
              .put("caption", figure.caption())
              .put("alternative", figure.alternative());
      case Block.Table table -> table(json, table);
    }
    return json;
  }

  private static void table(ObjectNode json, Block.Table table) {
    json.put("id", table.id()).put("caption", table.caption());
    ObjectNode columns = json.putObject("columns");
    table.columns().forEach(column -> columns.put(column.id(), column.heading()));
    ArrayNode rows = json.putArray("rows");
    for (var row : table.rows()) {
      ObjectNode cells = rows.addObject();
      if (row.id() != null) {
        cells.put("id", row.id());
      }
      for (int at = 0; at < table.columns().size(); at++) {
        put(cells, table.columns().get(at), row.cells().get(at));
      }
    }
  }

  /** Numbers are numbers; what is not said is null, and its words stand in the other formats. */
  private static void put(ObjectNode cells, Column column, Cell cell) {
    @Nullable String text = cell.isAbsent() ? null : cell.text();
    if (text != null && column.type() == Column.Type.NUMBER) {
      cells.put(column.id(), Integer.valueOf(text));
    } else {
      cells.put(column.id(), text);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
  }
}
