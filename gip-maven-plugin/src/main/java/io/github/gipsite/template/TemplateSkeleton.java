package io.github.gipsite.template;

import java.util.List;

/** The output of a template, split into texts and the markup around them. */
public interface TemplateSkeleton {
  /**
   * Stands for the first text. Marks are single characters, which no word of a template contains.
   */
  char FIRST_MARK = '\uE100';

  /** How many there are: a chart of thousands of years has more texts. */
  int MARKS = '\uF8FF' - FIRST_MARK + 1;

  /** Another one where anything but the texts is another: quicker to compare than what is shown. */
  Object form();

  /** All of it, as the template sees it when it is run. */
  Object whole();

  /** The same with its {@link #mark} in the place of each text. */
  Object marked();

  /** In the order of their marks, as HTML. */
  List<HtmlFragment> texts();

  /**
   * Refuses a template that leaves out what may not be left out.
   *
   * @param shown the texts that it shows, in its order
   */
  default void requireShown(List<Integer> shown) {}

  /** Stands for a text while a template runs. */
  static String mark(int text) {
    return String.valueOf((char) (FIRST_MARK + text));
  }
}
