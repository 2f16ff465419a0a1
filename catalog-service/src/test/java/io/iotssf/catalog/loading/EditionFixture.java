package io.iotssf.catalog.loading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.contracts.Erratum;
import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import io.iotssf.kit.json.Json;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small edition, and errata about it. */
final class EditionFixture {
  private static final String SMALL =
      """
      {"framework": {"targets": [{"id": "shared", "number": 1}]},
       "requirements": [
         {"id": "r-1", "perspective": null, "text": {"ja": "一二三"}}],
       "useCases": [
         {"id": "case", "components": [{"id": "shared", "name": {"ja": "機器"}}],
          "measureRows": [
            {"id": "m-1", "threats": ["a"],
             "measures": [{"id": "m-1-1", "text": {"ja": "第一"}}]}]}]}
      """;

  private EditionFixture() {}

  static ObjectNode small() {
    try {
      return (ObjectNode) Json.contract().readTree(SMALL);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Nothing found yet. */
  static Faults faults() {
    return new Faults("folder", new Locations(EditionFiles.STRICT));
  }

  /** What was found, one message a line. */
  static String messages(Faults faults) {
    try {
      faults.refuseIfAny();
      return "";
    } catch (CatalogueFault fault) {
      return fault.faults().stream().map(Fault::message).collect(Collectors.joining("\n"));
    }
  }

  /** An erratum of high confidence about a misread text. */
  static Erratum certain(
      String target, @Nullable String field, @Nullable String literal, @Nullable String corrected) {
    return erratum("e", "misread", "high", target, field, literal, corrected);
  }

  static Erratum erratum(
      String id,
      String kind,
      String confidence,
      String target,
      @Nullable String field,
      @Nullable String literal,
      @Nullable String corrected) {
    return new Erratum(
        id,
        kind,
        "text",
        target,
        field,
        literal,
        corrected,
        Text.japanese("理由"),
        confidence,
        "scan",
        new Source("draft", null, null, null, null));
  }
}
