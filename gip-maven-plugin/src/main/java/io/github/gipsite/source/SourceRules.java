package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Rule;
import java.util.List;

/** The rules on files, whatever they say. */
public final class SourceRules {
  public static final Rule UNREADABLE_FILE = Rule.error("unreadable-file");
  public static final Rule YAML_SYNTAX = Rule.error("yaml-syntax");

  /** Of a file that an office has put in the place of one of the template. */
  public static final Rule TEMPLATE_SYNTAX = Rule.error("template-syntax");

  /** In the order of the documentation. */
  public static final List<Rule> ALL = List.of(UNREADABLE_FILE, YAML_SYNTAX, TEMPLATE_SYNTAX);

  private SourceRules() {}
}
