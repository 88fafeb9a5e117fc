package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.edition.EditionRules;
import java.util.List;

/** The rules on content that is missing or superfluous. */
public final class ContentRules {
  public static final Rule NO_REPORT = Rule.error("no-report");
  public static final Rule DRAFT = new Rule("draft", Severity.INFO);
  public static final Rule MISPLACED_REPORT = Rule.error("misplaced-report");
  public static final Rule UNKNOWN_FILE = Rule.warning("unknown-file");
  public static final Rule UNSAFE_ATTACHMENT = Rule.error("unsafe-attachment");
  public static final Rule COLLIDING_NAMES = Rule.error("colliding-names");
  public static final Rule UNKNOWN_KEY = Rule.error("unknown-key");
  public static final Rule MISSING_KEY = Rule.error("missing-key");
  public static final Rule WRONG_VALUE = Rule.error("wrong-value");
  public static final Rule WRONG_EDITION = Rule.error("wrong-edition");
  public static final Rule MISSING_TABLE = Rule.error("missing-table");
  public static final Rule MISSING_ROW = Rule.error("missing-row");
  public static final Rule UNKNOWN_ROW = Rule.error("unknown-row");
  public static final Rule WRONG_WIDTH = Rule.error("wrong-width");
  public static final Rule MISSING_CHAPTER = Rule.error("missing-chapter");

  /** All rules, in the order of the documentation. */
  public static final List<Rule> ALL =
      List.of(
          NO_REPORT,
          DRAFT,
          MISPLACED_REPORT,
          UNKNOWN_FILE,
          UNSAFE_ATTACHMENT,
          COLLIDING_NAMES,
          UNKNOWN_KEY,
          MISSING_KEY,
          WRONG_VALUE,
          WRONG_EDITION,
          EditionRules.EDITION_FILE,
          MISSING_TABLE,
          MISSING_ROW,
          UNKNOWN_ROW,
          WRONG_WIDTH,
          MISSING_CHAPTER);

  private ContentRules() {}
}
