package io.github.gipsite.edition;

import io.github.gipsite.source.YamlText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rules on words from an edition file. */
final class TextRulesReader {
  /** The number of a phrase, which may stand in it once. */
  private static final String NUMBER = "N";

  /** What stands in a phrase for something else than words, to try its regular expression with. */
  private static final Map<String, String> SIGNS =
      Map.of(
          NUMBER,
          "(?<n>0)",
          "LAST",
          "(?<last>0)",
          "NEXT",
          "(?<next>0)",
          "…",
          "",
          "NEAR",
          "",
          "START",
          "",
          "END",
          "");

  private final EditionFields root;
  private final Set<String> figures;

  /** Words by the name of their group. */
  private final Map<String, List<String>> groups;

  private final Map<String, List<String>> topics;

  /**
   * Creates a reader.
   *
   * @param figures the names of all figures
   */
  TextRulesReader(EditionFields root, Set<String> figures) {
    this.root = root;
    this.figures = figures;
    this.groups = root.section("words", TextRulesReader::groups);
    this.topics = root.section("topics", TextRulesReader::topics);
  }

  private static Map<String, List<String>> groups(EditionFields fields) {
    Map<String, List<String>> groups = new HashMap<>();
    for (YamlText group : fields.keys()) {
      groups.put(
          group.text(),
          fields.written(group.text()).stream().map(word -> tried(fields, word)).toList());
    }
    return groups;
  }

  private static Map<String, List<String>> topics(EditionFields fields) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    fields.keys().forEach(topic -> words.put(topic.text(), fields.texts(topic.text())));
    return words;
  }

  TextRules textRules() {
    return new TextRules(
        TopicWords.of(topics),
        root.each("phrases", this::phrase),
        root.each("claims", this::claim),
        root.section("breakdowns", TextRulesReader::breakdowns),
        EditionNames.figures(root, "wholes", figures),
        leftovers(),
        root.patterns("hidden"),
        root.patterns("placeholder-reasons"),
        CitationRulesReader.read(root),
        root.section("number-words", TextRulesReader::numberWords));
  }

  private static NumberWords numberWords(EditionFields fields) {
    return new NumberWords(
        fields.pattern("identity"),
        fields.pattern("phone"),
        fields.pattern("card"),
        fields.pattern("account"),
        fields.pattern("other"),
        fields.pattern("quantity"));
  }

  private List<LeftoverPattern> leftovers() {
    List<LeftoverPattern> leftovers = root.each("leftovers", TextRulesReader::leftover);
    return leftovers.isEmpty() ? LeftoverPattern.USUAL : leftovers;
  }

  private static LeftoverPattern leftover(EditionFields fields) {
    fields.text("find");
    return new LeftoverPattern(fields.labels("with"), fields.pattern("find"));
  }

  private Claim claim(EditionFields fields) {
    return new Claim(
        say(fields), EditionNames.figures(fields, "zero", figures), words(fields, "unless"));
  }

  private static Breakdowns breakdowns(EditionFields fields) {
    return new Breakdowns(
        fields.pattern("opening"),
        fields.pattern("exhaustive"),
        fields.pattern("rest"),
        fields.pattern("next"),
        fields.pattern("nearly"),
        fields.pattern("within"),
        fields.pattern("whole"),
        fields.pattern("all"),
        fields.pattern("last"),
        fields.pattern("not-across"),
        fields.pattern("aside"),
        fields.each("together", TextRulesReader::together));
  }

  private static List<WordList> together(EditionFields set) {
    return set.written("words").stream()
        .map(words -> List.of(tried(set, words).split("\\|", -1)))
        .map(words -> new WordList(words.stream().filter(word -> !word.isEmpty()).toList()))
        .toList();
  }

  private Phrase phrase(EditionFields fields) {
    String say = say(fields);
    if (!say.isEmpty() && !Arrays.asList(say.split(" ", -1)).contains(NUMBER)) {
      fields.faults().add(fields.place("say"), "edition-file.no-number", say);
    }
    return new Phrase(
        say,
        EditionNames.figures(fields, "mean", figures),
        words(fields, "unless"),
        words(fields, "unless-before"),
        EditionNames.figures(fields, "at-most", figures).stream().findFirst(),
        EditionNames.known(fields, "about", topics.keySet()).stream().findFirst(),
        fields.flag("sure", true));
  }

  /** Reads a phrase, and tries its regular expression, which is only used where it is needed. */
  private static String say(EditionFields fields) {
    String say = fields.text("say");
    if (fields.faults().isOwn(fields.place("say"))) {
      String regex =
          Arrays.stream(say.split(" ", -1))
              .map(word -> SIGNS.getOrDefault(word, "(?:" + word + ")"))
              .collect(Collectors.joining());
      fields.compile(regex, say, fields.place("say"));
    }
    return say;
  }

  /** Reads the words at a key; a name of a group stands for its words. */
  private WordList words(EditionFields fields, String key) {
    return new WordList(
        fields.written(key).stream()
            .flatMap(
                word ->
                    Optional.ofNullable(groups.get(word.text()))
                        .map(List::stream)
                        .orElseGet(() -> Stream.of(tried(fields, word))))
            .toList());
  }

  /** Returns a word that can be looked for. */
  private static String tried(EditionFields fields, YamlText word) {
    return WordList.isPlain(word.text()) || !fields.faults().isOwn(word.place())
        ? word.text()
        : fields.compile(word).pattern();
  }
}
