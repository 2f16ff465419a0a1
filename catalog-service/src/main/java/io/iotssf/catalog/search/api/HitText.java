package io.iotssf.catalog.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.iotssf.catalog.published.Language;
import io.iotssf.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text as other answers show it: Japanese always, our translation where English is asked for and
 * marked as one. What an organisation wrote itself is shown in both languages.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HitText(String ja, @Nullable String en, @Nullable String translation) {

  static @Nullable HitText of(@Nullable Text text, boolean isOwn, Language language) {
    if (text == null) {
      return null;
    }
    if (isOwn) {
      return new HitText(text.ja(), text.en(), null);
    }
    return language == Language.EN && text.en() != null
        ? new HitText(text.ja(), text.en(), "working")
        : new HitText(text.ja(), null, null);
  }
}
