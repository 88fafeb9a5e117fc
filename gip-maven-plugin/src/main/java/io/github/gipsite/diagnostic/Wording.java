package io.github.gipsite.diagnostic;

import java.util.List;

/**
 * A message that has no language yet: a key of the message bundle and its arguments.
 *
 * @param key a key of {@code messages.properties}
 * @param arguments texts, numbers, further {@link Wording}s, or lists of these
 */
public record Wording(String key, List<Object> arguments) {
  public Wording {
    arguments = List.copyOf(arguments);
  }

  public static Wording of(String key, Object... arguments) {
    return new Wording(key, List.of(arguments));
  }
}
