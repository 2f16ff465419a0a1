package io.iotssf.catalog.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.iotssf.catalog.loading.SampleEdition;
import io.iotssf.kit.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The sample edition with a row of every kind that the draft lacks, and hostile words. */
public final class FullEdition {
  /** Words that a spreadsheet would run. */
  public static final String HOSTILE = "=cmd|'/C calc'!A0";

  /** Words that Markdown would eat. */
  public static final String MARKED = "1. *太字* _下線_ <b>x</b> [a](b) `c` {{ insert: x }} \\ # 2^3 ~";

  private static final String CASE = "use-cases/1-street-lamp.json";

  private FullEdition() {}

  /** Writes the edition into an empty folder. */
  public static Path in(Path folder) {
    return edition(folder).folder();
  }

  /** As {@link #in}, to be changed further. */
  public static SampleEdition edition(Path folder) {
    return SampleEdition.in(folder)
        .object(CASE, FullEdition::addRows)
        .list(
            "requirements.json",
            requirements -> {
              ObjectNode second = (ObjectNode) requirements.get(1);
              second.putNull("perspective").putNull("target");
              ((ObjectNode) requirements.get(0).get("text")).put("ja", MARKED);
            })
        .list("translations.json", translations -> translations.remove(0))
        .object(
            "edition.json",
            edition ->
                ((ObjectNode) edition.get("counts"))
                    .put("incidents", 1)
                    .put("policies", 1)
                    .put("ratings", 1));
  }

  private static void addRows(ObjectNode useCase) {
    useCase.set("incidents", json(INCIDENTS));
    useCase.set("incidentNotes", json(NOTES));
    useCase.set("policies", json(POLICIES));
    useCase.set("ratings", json(RATINGS));
    useCase.set("references", json(REFERENCES));
    ((ObjectNode) useCase.at("/measureRows/0")).put("requestedBy", "lamp-city").putNull("number");
    ((ObjectNode) useCase.at("/components/0/name")).put("ja", HOSTILE);
  }

  private static com.fasterxml.jackson.databind.JsonNode json(String text) {
    try {
      return Json.contract().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String INCIDENTS =
      """
      [{"id": "lamp-i-1", "stakeholder": "lamp-city", "classification": {"ja": "市にとってのリスク"},
        "agents": ["attacker", "insider"], "threats": ["unauthorised-access"],
        "components": ["lamp-controller"], "incident": {"ja": "消灯する。"}, "damage": {"ja": "事故。"},
        "notes": ["lamp-n-1"], "source": {"document": "lamp", "section": "2"}}]
      """;

  private static final String NOTES =
      """
      [{"id": "lamp-n-1", "text": {"ja": "※1:責任が問われ得る。"},
        "source": {"document": "lamp", "section": "2"}}]
      """;

  private static final String POLICIES =
      """
      [{"id": "lamp-pol-1", "heading": {"ja": "市のための対策"}, "beneficiary": "lamp-city",
        "addressee": "lamp-maker", "policies": [{"ja": "備える。"}, {"ja": "直す。"}],
        "requirements": [{"text": {"ja": "初期パスワードの変更"}, "requirementId": "lamp-r-1"}],
        "notes": [{"ja": "例である。"}], "source": {"document": "lamp", "section": "3"}}]
      """;

  private static final String RATINGS =
      """
      [{"id": "lamp-rating-1", "subject": "lamp-city", "axis": "difficulty-of-recovery",
        "level": null, "reasons": [], "conditions": [], "statement": null,
        "source": {"document": "lamp", "section": "2"}}]
      """;

  private static final String REFERENCES =
      """
      [{"id": "lamp-ref-1", "publisher": null, "title": {"ja": "道路照明の手引"}, "date": null,
        "citedIn": "lamp-o-1", "source": {"document": "lamp", "section": "1"}}]
      """;
}
