package io.iotssf.catalog.export.api;

import io.iotssf.catalog.export.table.CatalogueTables;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.PublishedEdition;
import io.iotssf.catalog.published.QueryValue;
import io.iotssf.catalog.published.Reading;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is to be exported, and as what. */
final class ExportQuery {
  @QueryParam("format")
  @Parameter(description = "`json`, `csv`, `xlsx` or `oscal`; `json` without it.")
  @Nullable String format;

  @QueryParam("edition")
  @Parameter(description = "Only this edition. An OSCAL catalog holds one, so `oscal` needs it.")
  @Nullable String edition;

  @QueryParam("text")
  @Parameter(
      description =
          "`applied`, or `literal` for the words as printed; `oscal` has the applied words only.")
  @Nullable String text;

  @QueryParam("table")
  @Parameter(description = "Only this table, with `csv` and `xlsx`.")
  @Nullable String table;

  /**
   * What is asked for, checked.
   *
   * @throws ProblemException 400 when a value is none of its codes, or does not go with the format
   */
  Asked in(Catalogue catalogue) {
    ExportFormat asked = ExportFormat.asked(format);
    Reading reading = QueryValue.reading(text);
    String name = QueryValue.among(CatalogueTables.names(), "table", table);
    List<PublishedEdition> editions = catalogue.asked(edition);
    if (asked == ExportFormat.OSCAL && edition == null) {
      throw invalid(
          "An OSCAL catalog holds one edition. Add 'edition', one of: %s."
              .formatted(String.join(", ", editions.stream().map(PublishedEdition::id).toList())));
    }
    if (asked == ExportFormat.OSCAL && reading == Reading.LITERAL) {
      throw invalid("OSCAL has the applied words only. For the literal ones take another format.");
    }
    if (name != null && asked != ExportFormat.CSV && asked != ExportFormat.XLSX) {
      throw invalid("The query parameter 'table' goes with the formats csv and xlsx.");
    }
    return new Asked(asked, editions, reading, name);
  }

  /**
   * @param table name of the only table asked for; null when all are
   */
  record Asked(
      ExportFormat format,
      List<PublishedEdition> editions,
      Reading reading,
      @Nullable String table) {

    /** What the file is called where it is saved. */
    String fileName(String ending) {
      StringBuilder name = new StringBuilder("iot-ssf-catalogue");
      editions.forEach(
          shown -> name.append('-').append(shown.id()).append('-').append(release(shown)));
      if (table != null) {
        name.append('-').append(table);
      }
      if (reading == Reading.LITERAL) {
        name.append("-literal");
      }
      return name.append('.').append(ending).toString();
    }

    private static int release(PublishedEdition edition) {
      return edition.description().release();
    }
  }

  private static ProblemException invalid(String detail) {
    return new ProblemException(ProblemType.INVALID_VALUE, detail);
  }
}
