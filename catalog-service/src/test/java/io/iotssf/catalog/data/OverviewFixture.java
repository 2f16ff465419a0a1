package io.iotssf.catalog.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The data files of the overview as trees. */
final class OverviewFixture {
  static final List<String> CASES =
      List.of(
          "1-home-gas-water-heater",
          "2-drone-photography",
          "3-warehouse-agv",
          "4-chemical-plant-distillation",
          "5-welding-robot",
          "6-metal-sensor-monitoring");

  private OverviewFixture() {}

  static JsonNode file(String name) {
    String path = "/catalogue/editions/overview/" + name;
    try (InputStream in = OverviewFixture.class.getResourceAsStream(path)) {
      return CatalogueFixture.JSON.readTree(Objects.requireNonNull(in, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode useCase(int number) {
    return file("use-cases/" + CASES.get(number - 1) + ".json");
  }
}
