package io.iotssf.catalog.search.domain;

import io.iotssf.contracts.Text;
import io.iotssf.contracts.catalog.CustomMeasure;
import io.iotssf.contracts.catalog.CustomRequirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that a tenant added and that can be found by it. */
public final class AdditionEntries {
  private static final String ALL = "all";

  private final List<String> threats;
  private final Map<String, Codes> requirementCodes;
  private final List<Entry> entries = new ArrayList<>();

  private AdditionEntries(List<String> threats, Map<String, Codes> published) {
    this.threats = threats;
    this.requirementCodes = new HashMap<>(published);
  }

  /**
   * In the order in which they were added.
   *
   * @param threats codes of all threats
   * @param published the codes of the published requirements, by their ids
   */
  public static List<Entry> of(
      List<CustomRequirement> requirements,
      List<CustomMeasure> measures,
      List<String> threats,
      Map<String, Codes> published) {
    var all = new AdditionEntries(threats, published);
    requirements.forEach(all::add);
    measures.forEach(all::add);
    return List.copyOf(all.entries);
  }

  private void add(CustomRequirement row) {
    var codes =
        new Codes(
            row.perspective(),
            row.target(),
            row.phase(),
            row.threats().contains(ALL) ? threats : row.threats(),
            List.of());
    requirementCodes.put(row.id().toString(), codes);
    entries.add(
        new Entry(
            row.id().toString(),
            Kind.CUSTOM_REQUIREMENT,
            null,
            null,
            row.text(),
            null,
            codes,
            "/api/v1/custom-requirements/" + row.id(),
            null,
            List.of()));
  }

  private void add(CustomMeasure row) {
    List<Text> texts = new ArrayList<>(List.of(row.text()));
    texts.addAll(row.subBullets());
    entries.add(
        new Entry(
            row.id().toString(),
            Kind.CUSTOM_MEASURE,
            null,
            null,
            null,
            Joined.of(texts),
            requirementCodes.getOrDefault(row.requirementId(), Codes.NONE).by(row.role()),
            "/api/v1/custom-measures/" + row.id(),
            null,
            List.of()));
  }
}
