package io.iotssf.catalog.published;

import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.contracts.catalog.Threat;
import io.iotssf.contracts.catalog.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codes that filters of listings take: those that the editions know. */
public final class Filters {
  private final Catalogue catalogue;

  public Filters(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The perspective as given. */
  public @Nullable String perspective(@Nullable String value) {
    return among("perspective", value, document -> ids(document.framework().perspectives()));
  }

  /** The target as given. */
  public @Nullable String target(@Nullable String value) {
    return among("target", value, document -> ids(document.framework().targets()));
  }

  /** The life-cycle phase as given. */
  public @Nullable String phase(@Nullable String value) {
    return among("phase", value, document -> ids(document.framework().phases()));
  }

  /** The threat as given. */
  public @Nullable String threat(@Nullable String value) {
    return among("threat", value, document -> document.threats().stream().map(Threat::id));
  }

  /** The use case as given. */
  public @Nullable String useCase(@Nullable String value) {
    return among("useCase", value, document -> document.useCases().stream().map(UseCase::id));
  }

  /** The stakeholder role as given. */
  public @Nullable String role(@Nullable String value) {
    return among(
        "role",
        value,
        document ->
            document.useCases().stream()
                .flatMap(useCase -> useCase.stakeholders().stream())
                .flatMap(party -> party.roles().stream()));
  }

  /** The stakeholder of a case as given. */
  public @Nullable String stakeholder(@Nullable String value) {
    return among(
        "stakeholder",
        value,
        document ->
            document.useCases().stream()
                .flatMap(useCase -> useCase.stakeholders().stream())
                .map(UseCase.Stakeholder::id));
  }

  /** Whether a value is the one asked for; anything fits when nothing is asked for. */
  public static boolean fits(@Nullable String asked, @Nullable String value) {
    return asked == null || asked.equals(value);
  }

  /** Whether the value asked for is among these; anything fits when nothing is asked for. */
  public static boolean fits(@Nullable String asked, Collection<String> values) {
    return asked == null || values.contains(asked);
  }

  private @Nullable String among(
      String parameter,
      @Nullable String value,
      Function<EditionDocument, Stream<@Nullable String>> codes) {
    List<String> allowed =
        catalogue.editions().stream()
            .map(PublishedEdition::applied)
            .flatMap(codes)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return QueryValue.among(allowed, parameter, value);
  }

  private static Stream<@Nullable String> ids(List<Framework.Entry> entries) {
    return entries.stream().map(Framework.Entry::id);
  }
}
