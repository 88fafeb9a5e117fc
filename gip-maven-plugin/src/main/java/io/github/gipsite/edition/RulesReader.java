package io.github.gipsite.edition;

import io.github.gipsite.edition.Expectations.NoRuleMaking;
import io.github.gipsite.edition.Expectations.SuddenChange;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what an edition file says beyond tables and chapters. */
final class RulesReader {
  private RulesReader() {}

  static TextRules textRules(EditionFields root) {
    EditionFields words = root.fields("words");
    Map<String, List<String>> groups =
        words.keys().stream().collect(Collectors.toMap(Function.identity(), words::texts));
    return new TextRules(
        root.each("phrases", fields -> phrase(fields, groups)),
        root.each("claims", RulesReader::claim),
        breakdowns(root.fields("breakdowns")),
        root.texts("wholes"),
        root.texts("leftovers").stream().map(Pattern::compile).toList(),
        root.texts("superseded"));
  }

  private static Claim claim(EditionFields fields) {
    return new Claim(fields.text("say"), fields.texts("zero"), fields.texts("unless"));
  }

  private static Breakdowns breakdowns(EditionFields fields) {
    return new Breakdowns(
        Pattern.compile(fields.text("opening")),
        Pattern.compile(fields.text("exhaustive")),
        fields.each("together", set -> set.texts("words")));
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
    List<String> unless =
        fields.texts("unless").stream()
            .flatMap(word -> groups.getOrDefault(word, List.of(word)).stream())
            .toList();
    return new Phrase(fields.text("say"), fields.texts("mean"), unless, fields.flag("sure", true));
  }
}
