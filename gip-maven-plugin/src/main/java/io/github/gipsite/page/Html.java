package io.github.gipsite.page;

import java.util.List;
import java.util.stream.Collectors;

/** Finished HTML, which is put into a page as it is. */
public record Html(String markup) {
  static final Html NONE = new Html("");

  /** One after the other. */
  static Html joined(List<Html> parts) {
    return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }
}
