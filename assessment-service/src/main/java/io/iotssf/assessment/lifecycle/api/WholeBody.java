package io.iotssf.assessment.lifecycle.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.content.domain.RawRows.RawRow;
import io.iotssf.assessment.lifecycle.application.ReadAssessments.Seen;
import io.iotssf.assessment.part.domain.PartKind;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An assessment with its rows as a JSON body. The rows are handed on as they are stored: parsing
 * and writing them again would cost several times the query.
 */
@Singleton
class WholeBody {
  private static final int SOME_ROWS = 64 * 1024;

  private final ObjectMapper mapper;

  WholeBody(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  byte[] of(Seen seen) throws JsonProcessingException {
    var body = new ByteArrayOutputStream(SOME_ROWS);
    openObject(body, mapper.writeValueAsBytes(SummaryResponse.of(seen.dossier())));
    Map<String, List<RawRow>> byKind = new HashMap<>();
    for (RawRow row : seen.rows().rows()) {
      byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row);
    }
    for (PartKind<?> kind : Kinds.ALL) {
      write(body, ",\"" + kind.field() + "\":[");
      writeRows(body, byKind.getOrDefault(kind.code(), List.of()));
      write(body, "]");
    }
    write(body, "}");
    return body.toByteArray();
  }

  private static void writeRows(ByteArrayOutputStream body, List<RawRow> rows) {
    boolean first = true;
    for (RawRow row : rows) {
      if (!first) {
        body.write(',');
      }
      first = false;
      openObject(body, row.json());
      write(body, ",\"version\":" + row.version());
      write(body, ",\"updatedAt\":\"" + row.updatedAt() + "\"}");
    }
  }

  /** A JSON object without its closing brace, so that more fields can follow. */
  private static void openObject(ByteArrayOutputStream body, byte[] object) {
    body.write(object, 0, object.length - 1);
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
