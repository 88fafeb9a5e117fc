package io.github.gipsite.check;

import io.github.gipsite.check.SelfReferencePattern.Where;
import io.github.gipsite.prose.KeywordFilter;
import io.github.gipsite.prose.PlainNarrative;
import io.github.gipsite.prose.Sentence;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AgencyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a report says that it is another agency's. A report names many offices rightly, so
 * only places are looked at where it speaks of itself.
 */
final class SelfReferenceFinder {
  /** Where a name may stand in a text: up to each word that names end with. */
  private static final Pattern NAME_END = Pattern.compile("[局委厅院府办会站所处队区县市镇乡道]|中心");

  private static final KeywordFilter<SelfReferencePattern> WAYS =
      KeywordFilter.of(List.of(SelfReferencePattern.values()), SelfReferencePattern::needs);

  private static final Pattern DATE_LINE = Pattern.compile("[ \u3000]*[0-9〇○零一二三四五六七八九十]{1,4}年.*");
  private static final String PREFACE = "preface";
  private static final String OVERVIEW = "overview";
  private static final Set<String> PLANS = Set.of("problems", "improvements");

  /** Words before a name that are no part of it. */
  private static final String BEFORE_NAME = "年由在和与及对向请将按经据是为受联系";

  private static final int SHORTEST = 3;
  private static final int LONGEST = 25;

  private final Agency agency;
  private final AgencyName own;
  private final List<SelfReference> found = new ArrayList<>();

  /** Whether a text names the agency. */
  private final Map<String, Boolean> named = new HashMap<>();

  private SelfReferenceFinder(Agency agency) {
    this.agency = agency;
    this.own = AgencyName.of(agency.name());
  }

  static List<SelfReference> in(List<PlainNarrative> narratives, Agency agency) {
    SelfReferenceFinder finder = new SelfReferenceFinder(agency);
    if (finder.own.isCertain()) {
      narratives.forEach(finder::lookAnywhere);
      narratives.stream().limit(1).forEach(finder::lookAtOpening);
      narratives.stream()
          .skip(1)
          .filter(SelfReferenceFinder::isOverview)
          .forEach(finder::lookAtOpening);
      narratives.stream().filter(SelfReferenceFinder::isPlan).forEach(finder::lookAtPlans);
      narratives.stream().skip(Math.max(0, narratives.size() - 1)).forEach(finder::lookAtClosing);
    }
    return finder.found;
  }

  private static boolean isOverview(PlainNarrative narrative) {
    return narrative.narrative().part().id().equals(OVERVIEW);
  }

  private static boolean isPlan(PlainNarrative narrative) {
    return PLANS.contains(narrative.narrative().part().id());
  }

  private void lookAtPlans(PlainNarrative narrative) {
    narrative.sentences().forEach(sentence -> look(sentence, Where.PLAN));
  }

  private void lookAnywhere(PlainNarrative narrative) {
    narrative.sentences().forEach(sentence -> look(sentence, Where.ANYWHERE));
  }

  /** Looks at what comes before the end of the first whole sentence; of a preface at all of it. */
  private void lookAtOpening(PlainNarrative narrative) {
    boolean isPreface = narrative.narrative().part().id().equals(PREFACE);
    for (Sentence sentence : narrative.sentences()) {
      look(sentence, Where.OPENING);
      if (!isPreface && sentence.text().endsWith("。")) {
        return;
      }
    }
  }

  private void lookAtClosing(PlainNarrative narrative) {
    List<Sentence> sentences = narrative.sentences();
    sentences.forEach(sentence -> look(sentence, Where.CLOSING));
    if (sentences.size() > 1) {
      look(sentences.get(lastWords(sentences)), Where.LAST_LINE);
    }
  }

  /** The last sentence that is no date. */
  private static int lastWords(List<Sentence> sentences) {
    int last = sentences.size() - 1;
    return last > 0 && DATE_LINE.matcher(sentences.get(last).text()).matches() ? last - 1 : last;
  }

  private void look(Sentence sentence, Where where) {
    for (SelfReferencePattern way : WAYS.matching(sentence.text())) {
      Matcher matcher = way.pattern().matcher(sentence.text());
      if (way.where() == where && matcher.find()) {
        AgencyName name = AgencyName.of(matcher.group("name"));
        if (isOther(name) && !(way.mayNameOthers() && isRight(name, sentence))) {
          found.add(
              new SelfReference(name, sentence.place(matcher.start("name"), matcher.end("name"))));
        }
      }
    }
  }

  private boolean isOther(AgencyName name) {
    return name.isCertain() && !agency.isCalled(name);
  }

  /** Whether the name can stand there beside that of the agency. */
  private boolean isRight(AgencyName name, Sentence sentence) {
    return name.isBelow(own)
        || own.isBelow(name)
        || name.isWiderThan(own)
        || named.computeIfAbsent(sentence.prose().text(), this::isNamed);
  }

  /** Whether a text names the agency, in full or short. */
  private boolean isNamed(String text) {
    Matcher end = NAME_END.matcher(text);
    while (end.find()) {
      for (int length = SHORTEST; length <= Math.min(LONGEST, end.end()); length++) {
        int start = end.end() - length;
        if (canBegin(text, start) && isOwn(AgencyName.of(text.substring(start, end.end())))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean canBegin(String text, int start) {
    return start == 0
        || !Character.isIdeographic(text.charAt(start - 1))
        || BEFORE_NAME.indexOf(text.charAt(start - 1)) >= 0;
  }

  private boolean isOwn(AgencyName name) {
    return name.isCertain() && agency.isCalled(name);
  }
}
