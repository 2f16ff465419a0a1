package io.iotssf.assessment.flat.api;

import io.iotssf.assessment.flat.application.ReadFlatRows;
import io.iotssf.assessment.flat.domain.FlatRows.FlatRow;
import io.iotssf.assessment.flat.domain.FlatRows.Place;
import io.iotssf.assessment.part.domain.PartKind;
import io.iotssf.kit.page.Cursors;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of flat rows as JSON, which hand rows on as they are stored. */
@Singleton
class FlatPages {
  static final String DESCRIPTION =
      "One row for each row of an assessment that the caller sees. `assessment` and `id` together"
          + " are the key of a row, which never changes; rows stand in its order.";

  private static final String SEPARATOR = "/";

  private final ReadFlatRows readFlatRows;
  private final Cursors cursors;

  FlatPages(ReadFlatRows readFlatRows, Cursors cursors) {
    this.readFlatRows = readFlatRows;
    this.cursors = cursors;
  }

  byte[] page(PartKind<?> kind, FlatQuery query) {
    String collection = kind.code() + SEPARATOR + query.assessment;
    List<FlatRow> rows =
        readFlatRows.after(
            kind.code(), query.assessment, place(collection, query.cursor), query.limit + 1);
    boolean more = rows.size() > query.limit;
    List<FlatRow> shown = more ? rows.subList(0, query.limit) : rows;
    String next = more ? "\"" + cursor(collection, shown.getLast().place()) + "\"" : "null";
    var page = new ByteArrayOutputStream();
    write(page, "{\"items\":[");
    for (int index = 0; index < shown.size(); index++) {
      write(page, index == 0 ? "" : ",");
      writeRow(page, shown.get(index));
    }
    write(page, "],\"next\":" + next + "}");
    return page.toByteArray();
  }

  /** The row with what it needs without its assessment: before its own fields, and after them. */
  private static void writeRow(ByteArrayOutputStream page, FlatRow row) {
    write(page, "{\"assessment\":\"" + row.place().assessment() + "\",");
    write(page, "\"assessmentStatus\":\"" + row.status() + "\",");
    page.write(row.json(), 1, row.json().length - 2);
    write(page, ",\"version\":" + row.version());
    write(page, ",\"updatedAt\":\"" + row.updatedAt() + "\"}");
  }

  private static void write(ByteArrayOutputStream page, String text) {
    page.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private String cursor(String collection, Place last) {
    return cursors.sign(collection, last.assessment() + SEPARATOR + last.id());
  }

  private @Nullable Place place(String collection, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    String position = cursors.verify(collection, cursor);
    int separator = position.indexOf(SEPARATOR);
    return new Place(
        UUID.fromString(position.substring(0, separator)),
        UUID.fromString(position.substring(separator + 1)));
  }
}
