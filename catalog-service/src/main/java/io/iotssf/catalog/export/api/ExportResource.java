package io.iotssf.catalog.export.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.iotssf.catalog.addition.application.CurrentAdditions;
import io.iotssf.catalog.addition.application.ReadAdditions;
import io.iotssf.catalog.export.api.ExportQuery.Asked;
import io.iotssf.catalog.export.oscal.OscalCatalog;
import io.iotssf.catalog.export.table.CatalogueTables;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.catalog.published.Download;
import io.iotssf.catalog.published.Language;
import io.iotssf.catalog.published.LocalisedJson;
import io.iotssf.contracts.catalog.AdditionsDocument;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.kit.table.Archive;
import io.iotssf.kit.table.Csv;
import io.iotssf.kit.table.Spreadsheet;
import io.iotssf.kit.table.Table;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.RequiresPermission;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as one file, with what the organisation that asks added. Making one takes a while,
 * so it is kept off the threads of the rest, and the file is kept for one state of the catalogue
 * and of the additions.
 */
@Path("/api/v1/export")
@Blocking
class ExportResource {
  private static final String CSV = "text/csv";
  private static final String ZIP = "application/zip";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String OSCAL = "application/oscal+json";
  static final String BOTH_LANGUAGES = "ja, en";

  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private final CurrentCatalogue catalogue;
  private final ReadAdditions additions;
  private final LocalisedJson json;
  private final Cache<Made, Download> made =
      Caffeine.newBuilder()
          .expireAfterWrite(Duration.ofMinutes(5)) // an erased organisation is forgotten
          .maximumWeight(MOST_BYTES)
          .weigher((Made asked, Download file) -> file.bytes().length)
          .build();

  ExportResource(CurrentCatalogue catalogue, ReadAdditions additions, LocalisedJson json) {
    this.catalogue = catalogue;
    this.additions = additions;
    this.json = json;
  }

  /**
   * What a file was made of. An organisation without additions shares it with all such others.
   *
   * @param own whose additions it holds, and their version; empty when it holds none
   */
  private record Made(String state, String own, String asked, Language language) {}

  /**
   * Everything that the editions say.
   *
   * @param additions what the organisation that asks added; null when there is nothing
   */
  record WholeCatalogue(List<EditionDocument> editions, @Nullable AdditionsDocument additions) {}

  @GET
  @Produces(MediaType.WILDCARD)
  @RequiresPermission(Permission.READ_CATALOGUE)
  @Operation(
      operationId = "exportCatalogue",
      summary = "The catalogue as one file: JSON, CSV (a ZIP of all tables, or one), XLSX or OSCAL")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = WholeCatalogue.class)),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = OSCAL, schema = @Schema(type = SchemaType.OBJECT)),
      })
  public Download export(@BeanParam ExportQuery query, @Context HttpHeaders headers) {
    Catalogue now = catalogue.get();
    Asked asked = query.in(now);
    var key =
        new Made(
            now.fingerprint(),
            additions.newestState(),
            asked.format() + " " + asked.fileName(""),
            Language.asked(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    return made.get(key, unmade -> make(asked, now, additions.now(), unmade.language()));
  }

  private Download make(
      Asked asked, Catalogue now, Optional<CurrentAdditions> own, Language language) {
    AdditionsDocument document = own.map(CurrentAdditions::document).orElse(null);
    return switch (asked.format()) {
      case JSON -> json(asked, document, language);
      case CSV -> csv(asked, document);
      case XLSX -> xlsx(asked, document);
      case OSCAL -> oscal(asked, now, own.orElse(null));
    };
  }

  private Download json(Asked asked, @Nullable AdditionsDocument own, Language language) {
    var whole =
        new WholeCatalogue(
            asked.editions().stream().map(edition -> edition.document(asked.reading())).toList(),
            own);
    return new Download(
        json.bytes(whole, language),
        MediaType.APPLICATION_JSON_TYPE,
        asked.fileName("json"),
        language.tag());
  }

  private static Download csv(Asked asked, @Nullable AdditionsDocument own) {
    List<Table> tables = tables(asked, own);
    if (asked.table() != null) {
      return new Download(
          Csv.bytes(tables.getFirst()),
          MediaType.valueOf(CSV + ";charset=UTF-8;header=present"),
          asked.fileName("csv"),
          BOTH_LANGUAGES);
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    tables.forEach(table -> files.put(table.name() + ".csv", Csv.bytes(table)));
    return new Download(
        Archive.of(files), MediaType.valueOf(ZIP), asked.fileName("zip"), BOTH_LANGUAGES);
  }

  private static Download xlsx(Asked asked, @Nullable AdditionsDocument own) {
    return new Download(
        Spreadsheet.bytes(tables(asked, own), published(asked)),
        MediaType.valueOf(XLSX),
        asked.fileName("xlsx"),
        BOTH_LANGUAGES);
  }

  private static Download oscal(Asked asked, Catalogue now, @Nullable CurrentAdditions own) {
    return new Download(
        OscalCatalog.bytes(now, asked.editions().getFirst(), own),
        MediaType.valueOf(OSCAL),
        asked.fileName("oscal.json"),
        BOTH_LANGUAGES);
  }

  private static List<Table> tables(Asked asked, @Nullable AdditionsDocument own) {
    return CatalogueTables.of(asked.editions(), asked.reading(), own, asked.table());
  }

  /** When the newest of the releases was published. */
  private static Instant published(Asked asked) {
    return asked.editions().stream()
        .map(edition -> edition.description().publishedAt())
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}
