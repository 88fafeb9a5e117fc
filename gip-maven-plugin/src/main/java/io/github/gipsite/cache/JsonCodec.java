package io.github.gipsite.cache;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.Optional;

/**
 * A codec that writes JSON, which has no line breaks. It is put together from those of the parts of
 * a value.
 */
public interface JsonCodec<T> extends CacheCodec<T> {
  /** Whether a line can hold the value, and the next run may use it. */
  default boolean isEncodable(T value) {
    return true;
  }

  /** A value that can be encoded. */
  JsonElement toJson(T value);

  /**
   * Reads what {@link #toJson} has written.
   *
   * @throws RuntimeException of some kind where the JSON is something else
   */
  T fromJson(JsonElement json);

  @Override
  default Optional<String> encode(T value) {
    return isEncodable(value) ? Optional.of(toJson(value).toString()) : Optional.empty();
  }

  @Override
  default Optional<T> decode(String line) {
    try {
      return Optional.of(fromJson(JsonParser.parseString(line)));
    } catch (RuntimeException e) {
      // Damaged in one of many ways: the value is made again.
      return Optional.empty();
    }
  }
}
