package io.github.gipsite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The searchable text of one report.
 *
 * @param href of its page, from the root of the site
 */
public record SearchDocument(String title, String href, List<SearchSection> parts) {
  public SearchDocument {
    parts = List.copyOf(parts);
  }

  /**
   * A chapter.
   *
   * @param id of its heading on the page; empty for what stands above the first
   * @param heading empty where the page gives it one of its own words
   */
  public record SearchSection(String id, String heading, List<Passage> passages) {
    public SearchSection {
      passages = List.copyOf(passages);
    }

    private Stream<String> searched() {
      return Stream.concat(Stream.of(heading), passages.stream().map(Passage::text));
    }
  }

  /**
   * A sentence, or a row of a table as a sentence.
   *
   * @param anchor where it stands on the page; empty for the place of its chapter
   */
  public record Passage(String text, String anchor) {
    static Passage of(String text) {
      return new Passage(text, "");
    }
  }

  /** The texts in which a search may find something. */
  Stream<String> searched() {
    return Stream.concat(Stream.of(title), parts.stream().flatMap(SearchSection::searched));
  }

  /** All texts of the file, in order. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(title, href));
    for (SearchSection part : parts) {
      texts.add(part.id());
      texts.add(part.heading());
      for (Passage passage : part.passages()) {
        texts.add(passage.text());
        texts.add(passage.anchor());
      }
    }
    return texts;
  }

  /** The script that a browser loads to search the report. */
  public String script(int number) {
    ScriptWriter script = new ScriptWriter("text", number);
    script.raw("[").string(title).raw(",").string(href);
    for (SearchSection part : parts) {
      script.raw(",\n[").string(part.id()).raw(",").string(part.heading());
      part.passages().forEach(passage -> write(passage, script.raw(",\n")));
      script.raw("]");
    }
    return script.raw("]").end();
  }

  private static void write(Passage passage, ScriptWriter script) {
    if (passage.anchor().isEmpty()) {
      script.string(passage.text());
    } else {
      script.raw("[").string(passage.text()).raw(",").string(passage.anchor()).raw("]");
    }
  }
}
