package io.github.gipsite.cache;

import java.util.Optional;

/** Writes a value as one line of a {@link BuildCache}, and reads it. */
public interface CacheCodec<T> {
  /** The line of a value, without a line break; empty where no line can hold the value. */
  Optional<String> encode(T value);

  /** The value of a line; empty where the line is damaged, or somebody else wrote it. */
  Optional<T> decode(String line);
}
