package io.github.gipsite.edition;

import io.github.gipsite.diagnostic.Rule;

/** The rule on the edition files of an office. */
public final class EditionRules {
  public static final Rule EDITION_FILE = Rule.error("edition-file");

  private EditionRules() {}
}
