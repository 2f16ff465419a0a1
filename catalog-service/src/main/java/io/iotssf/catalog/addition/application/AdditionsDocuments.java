package io.iotssf.catalog.addition.application;

import static java.util.stream.Collectors.joining;

import io.iotssf.catalog.addition.domain.AdditionChange;
import io.iotssf.catalog.addition.domain.AdditionChanges;
import io.iotssf.catalog.addition.domain.AdditionKind;
import io.iotssf.kit.json.Json;
import io.iotssf.kit.json.Sha256;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Puts the document of a version together from the stored words of its rows. Nothing is serialised
 * anew, so a version has the same bytes for ever, and no whole document is stored for each change.
 */
@ApplicationScoped
class AdditionsDocuments {
  private final AdditionChanges changes;
  private final CurrentTenant currentTenant;

  AdditionsDocuments(AdditionChanges changes, CurrentTenant currentTenant) {
    this.changes = changes;
    this.currentTenant = currentTenant;
  }

  /**
   * A document's bytes.
   *
   * @param isEmpty whether it has no row
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes, handed on and never compared
  record Assembled(byte[] bytes, boolean isEmpty) {
    String sha256() {
      return Sha256.hex(bytes);
    }
  }

  Assembled of(long version) {
    List<AdditionChange> rows = changes.asOf(version);
    String text =
        "{\"tenant\":%s,\"version\":%d,\"requirements\":[%s],\"measures\":[%s]}"
            .formatted(
                Json.text(currentTenant.require().id()),
                version,
                contents(rows, AdditionKind.REQUIREMENT),
                contents(rows, AdditionKind.MEASURE));
    return new Assembled(text.getBytes(StandardCharsets.UTF_8), rows.isEmpty());
  }

  private static String contents(List<AdditionChange> rows, AdditionKind kind) {
    return rows.stream()
        .filter(row -> row.kind() == kind)
        .map(AdditionChange::content)
        .collect(joining(","));
  }
}
