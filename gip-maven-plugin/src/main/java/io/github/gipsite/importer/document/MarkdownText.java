package io.github.gipsite.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text that may be Markdown: what is marked in it as bold, as a link or as a picture.
 *
 * @param others pictures and files, which are not imported
 */
record MarkdownText(InlineText words, List<Omission> others) {
  /** Words in bold; a picture or a link, with its address. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?<mark>\\*\\*|__)(?=\\S)(?<bold>.{1,200}?)(?<=\\S)\\k<mark>"
              + "|(?<picture>!?)\\[(?<words>[^\\[\\]]{0,300})\\]"
              + "\\((?:<(?<angled>[^<>]{1,2000})>|(?<plain>[^()<>\\s]{1,2000}))(?:\\s+\"[^\"]{0,200}\")?\\)");

  static MarkdownText of(String line) {
    InlineTextBuilder words = new InlineTextBuilder();
    List<Omission> others = new ArrayList<>();
    Matcher marked = MARKED.matcher(line);
    int last = 0;
    while (marked.find()) {
      words.plain(line.substring(last, marked.start()));
      if (marked.group("bold") != null) {
        bold(marked.group("bold"), words, others);
      } else if (marked.group("picture").isEmpty()) {
        link(marked, words, others);
      } else {
        others.add(new Omission(DocumentBlock.Other.Kind.PICTURE, "图片 " + marked.group()));
      }
      last = marked.end();
    }
    return new MarkdownText(words.plain(line.substring(last)).build(), others);
  }

  /** Bold words; links among them stay links. */
  private static void bold(String line, InlineTextBuilder words, List<Omission> others) {
    MarkdownText inner = of(line);
    others.addAll(inner.others());
    if (inner.words().hasLink()) {
      words.add(inner.words());
    } else {
      words.bold(inner.words().text());
    }
  }

  private static void link(Matcher link, InlineTextBuilder words, List<Omission> others) {
    String text = link.group("words");
    String written = link.group("angled") == null ? link.group("plain") : link.group("angled");
    LinkAddress address = LinkAddress.of(written);
    Optional<String> absolute = address.absolute();
    if (absolute.isPresent()) {
      words.link(text, absolute.get());
    } else {
      words.plain(text);
    }
    address.file(text).ifPresent(others::add);
  }
}
