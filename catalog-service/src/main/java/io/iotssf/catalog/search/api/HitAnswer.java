package io.iotssf.catalog.search.api;

import static java.util.Comparator.comparing;

import io.iotssf.catalog.published.Language;
import io.iotssf.catalog.search.application.Matched;
import io.iotssf.catalog.search.domain.Entry;
import io.iotssf.contracts.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param edition null for a row of one's own
 * @param threats every threat that it answers, also by applying to all
 * @param href where to read it
 * @param source where it is printed; null for a row of one's own
 * @param errata ids of the errata about the row
 * @param matched what matched, the language of the answer first
 */
record HitAnswer(
    String id,
    String kind,
    @Nullable String edition,
    @Nullable String useCase,
    @Nullable HitText title,
    @Nullable HitText text,
    @Nullable String perspective,
    @Nullable String target,
    @Nullable String phase,
    List<String> threats,
    List<String> roles,
    String href,
    @Nullable Source source,
    List<String> errata,
    List<Matched> matched) {

  static HitAnswer of(Entry entry, List<Matched> matched, Language language) {
    var codes = entry.codes();
    return new HitAnswer(
        entry.id(),
        entry.kind().code(),
        entry.edition(),
        entry.useCase(),
        HitText.of(entry.title(), entry.isOwn(), language),
        HitText.of(entry.text(), entry.isOwn(), language),
        codes.perspective(),
        codes.target(),
        codes.phase(),
        codes.threats(),
        codes.roles(),
        entry.href(),
        entry.source(),
        entry.errata(),
        matched.stream()
            .sorted(comparing(part -> !part.language().equals(language.tag())))
            .toList());
  }
}
