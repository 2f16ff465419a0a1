package io.iotssf.catalog.published;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.iotssf.contracts.Text;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Answers as JSON in one of the languages. Japanese: {@code {"ja": …}}. English adds our working
 * translation, marked as one: {@code {"ja": …, "en": …, "translation": "working"}}.
 */
@Singleton
public class LocalisedJson {
  private final Map<Language, ObjectWriter> writers = new EnumMap<>(Language.class);

  LocalisedJson(ObjectMapper mapper) {
    for (Language language : Language.values()) {
      var module = new SimpleModule().addSerializer(Text.class, new TextIn(language));
      writers.put(language, mapper.copy().registerModule(module).writer());
    }
  }

  /** The answer as UTF-8 bytes. */
  public byte[] bytes(Object answer, Language language) {
    try {
      return Objects.requireNonNull(writers.get(language)).writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer has a JSON form: " + answer.getClass(), e);
    }
  }

  private static final class TextIn extends JsonSerializer<Text> {
    private final Language language;

    TextIn(Language language) {
      this.language = language;
    }

    @Override
    public void serialize(Text text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("ja", text.ja());
      if (language == Language.EN && text.en() != null) {
        json.writeStringField("en", text.en());
        json.writeStringField("translation", "working");
      }
      json.writeEndObject();
    }
  }
}
