package io.iotssf.catalog.addition.application;

import io.iotssf.catalog.addition.domain.KnownCodes;
import io.iotssf.catalog.published.CurrentCatalogue;
import io.iotssf.contracts.catalog.EditionDocument;
import io.iotssf.contracts.catalog.Framework;
import io.iotssf.contracts.catalog.Requirement;
import io.iotssf.contracts.catalog.Threat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from the published catalogue which codes there are. */
@ApplicationScoped
class FindKnownCodes {
  private final CurrentCatalogue catalogue;

  FindKnownCodes(CurrentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  KnownCodes now() {
    return new KnownCodes(
        all(document -> ids(document.framework().perspectives())),
        all(document -> ids(document.framework().targets())),
        all(document -> ids(document.framework().phases())),
        all(document -> document.threats().stream().map(Threat::id)),
        all(document -> document.requirements().stream().map(Requirement::id)));
  }

  /** The codes of all editions, in their order, each once. */
  private Set<String> all(Function<EditionDocument, Stream<String>> codes) {
    return catalogue.get().editions().stream()
        .flatMap(edition -> codes.apply(edition.applied()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> ids(List<Framework.Entry> entries) {
    return entries.stream().map(Framework.Entry::id);
  }
}
