package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Rule;
import java.util.List;

/** The rules on files, whatever their content. */
public final class SourceRules {
  public static final Rule UNREADABLE_FILE = Rule.error("unreadable-file");
  public static final Rule YAML_SYNTAX = Rule.error("yaml-syntax");

  /** The rule on files with which an office replaces template files. */
  public static final Rule TEMPLATE_SYNTAX = Rule.error("template-syntax");

  /** All rules, in the order of the documentation. */
  public static final List<Rule> ALL = List.of(UNREADABLE_FILE, YAML_SYNTAX, TEMPLATE_SYNTAX);

  private SourceRules() {}
}
