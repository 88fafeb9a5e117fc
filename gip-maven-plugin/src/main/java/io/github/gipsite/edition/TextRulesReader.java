package io.github.gipsite.edition;

import io.github.gipsite.edition.Expectations.NoRuleMaking;
import io.github.gipsite.edition.Expectations.SuddenChange;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rules on words from an edition file. */
final class TextRulesReader {

  private TextRulesReader() {}

  static TextRules textRules(EditionFields root) {
    EditionFields words = root.fields("words");
    Map<String, List<String>> groups =
        words.keys().stream().collect(Collectors.toMap(Function.identity(), words::texts));
    return new TextRules(
        topics(root.fields("topics")),
        root.each("phrases", fields -> phrase(fields, groups)),
        root.each("claims", fields -> claim(fields, groups)),
        breakdowns(root.fields("breakdowns")),
        root.texts("wholes"),
        root.each("leftovers", TextRulesReader::leftover),
        root.texts("hidden").stream().map(Pattern::compile).toList(),
        root.texts("placeholder-reasons").stream().map(Pattern::compile).toList(),
        CitationRulesReader.read(root),
        numberWords(root.fields("number-words")));
  }

  private static TopicWords topics(EditionFields fields) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    fields.keys().forEach(topic -> words.put(topic, fields.texts(topic)));
    return TopicWords.of(words);
  }

  private static NumberWords numberWords(EditionFields fields) {
    return new NumberWords(
        Pattern.compile(fields.text("identity")),
        Pattern.compile(fields.text("phone")),
        Pattern.compile(fields.text("card")),
        Pattern.compile(fields.text("account")),
        Pattern.compile(fields.text("other")),
        Pattern.compile(fields.text("quantity")));
  }

  private static LeftoverPattern leftover(EditionFields fields) {
    return new LeftoverPattern(fields.texts("with"), Pattern.compile(fields.text("find")));
  }

  private static Claim claim(EditionFields fields, Map<String, List<String>> groups) {
    return new Claim(fields.text("say"), fields.texts("zero"), words(fields, "unless", groups));
  }

  private static Breakdowns breakdowns(EditionFields fields) {
    return new Breakdowns(
        Pattern.compile(fields.text("opening")),
        Pattern.compile(fields.text("exhaustive")),
        Pattern.compile(fields.text("rest")),
        Pattern.compile(fields.text("next")),
        Pattern.compile(fields.text("nearly")),
        Pattern.compile(fields.text("within")),
        Pattern.compile(fields.text("whole")),
        Pattern.compile(fields.text("all")),
        Pattern.compile(fields.text("last")),
        Pattern.compile(fields.text("not-across")),
        Pattern.compile(fields.text("aside")),
        fields.each("together", TextRulesReader::together));
  }

  private static List<WordList> together(EditionFields set) {
    return set.texts("words").stream()
        .map(words -> new WordList(List.of(words.split("\\|", -1))))
        .toList();
  }

  static Expectations expectations(EditionFields root) {
    EditionFields due = root.fields("due");
    EditionFields rules = root.fields("no-rule-making");
    EditionFields change = root.fields("sudden-change");
    return new Expectations(
        due.keys().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), kind -> MonthDay.parse("--" + due.text(kind)))),
        new NoRuleMaking(
            rules.texts("figures"),
            rules.texts("kinds"),
            Pattern.compile("(?:" + rules.text("names") + ")$"),
            Pattern.compile(rules.text("unless"))),
        new SuddenChange(change.number("factor"), change.number("from"), change.texts("figures")));
  }

  private static Phrase phrase(EditionFields fields, Map<String, List<String>> groups) {
    return new Phrase(
        fields.text("say"),
        fields.texts("mean"),
        words(fields, "unless", groups),
        words(fields, "unless-before", groups),
        fields.optional("at-most"),
        fields.optional("about"),
        fields.flag("sure", true));
  }

  /** Reads the words at a key; a name of a group stands for its words. */
  private static WordList words(
      EditionFields fields, String key, Map<String, List<String>> groups) {
    return new WordList(
        fields.texts(key).stream()
            .flatMap(word -> groups.getOrDefault(word, List.of(word)).stream())
            .toList());
  }
}
