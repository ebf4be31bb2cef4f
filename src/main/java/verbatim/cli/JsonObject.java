package verbatim.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import verbatim.text.TextSpan;

/** One JSON object being written, straight to the output, one field after the other. */
final class JsonObject {
  private final JsonGenerator json;

  JsonObject(JsonGenerator json) {
    this.json = json;
  }

  JsonObject put(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
    return this;
  }

  JsonObject put(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonObject put(String name, double value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonObject put(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  JsonObject put(String name, @Nullable BigDecimal value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
    return this;
  }

  /** A number that may be unknown. */
  JsonObject putNumber(String name, @Nullable Long value) {
    return put(name, value == null ? null : BigDecimal.valueOf(value));
  }

  /** The name of a constant as a word: {@code UNKNOWN_ENCODING} is {@code unknownEncoding}. */
  JsonObject put(String name, @Nullable Enum<?> value) {
    return put(name, value == null ? null : word(value.name()));
  }

  /** The offsets of a span: {@code start} and {@code end}. */
  JsonObject span(TextSpan span) {
    return put("start", span.start()).put("end", span.end());
  }

  JsonObject strings(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  <T> JsonObject objects(String name, Collection<T> values, BiConsumer<JsonObject, T> content) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      content.accept(this, value);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  static String word(String constant) {
    StringBuilder word = new StringBuilder();
    for (String part : constant.toLowerCase(Locale.ROOT).split("_")) {
      word.append(
          word.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return word.toString();
  }
}
