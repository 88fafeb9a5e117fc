package io.github.gipsite.check;

import java.util.List;

/** A finder of one kind of mishaps in the Markdown of a chapter. */
interface MishapFinder {
  /** Returns the mishaps in the order of the text. */
  List<MarkdownMishap> find(MarkdownLines chapter);
}
