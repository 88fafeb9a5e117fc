package io.github.gipsite.edition;

import java.util.List;

/**
 * A figure and the parts that it consists of, shown as shares: how requests were answered, how
 * cases ended. Compositions of the same id in several editions are one chart through the years.
 *
 * @param name of the whole
 * @param total name of the figure that the parts add up to
 */
public record Composition(String id, String name, String total, List<Part> parts) {
  /** A part, such as {@code requests.disclosed}, and its name. */
  public record Part(String figure, String name) {}

  public Composition {
    parts = List.copyOf(parts);
  }
}
