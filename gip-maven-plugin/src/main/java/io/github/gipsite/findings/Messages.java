package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.Wording;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns {@link Wording}s into sentences, in Chinese ({@code messages.properties}) or English.
 * Numbers are never grouped or localised: a figure is printed as it is in the file.
 */
public final class Messages {
  private static final String SEPARATOR = ".separator";
  private static final String TITLE = ".title";

  private final ResourceBundle bundle;
  private final ResourceBundle rules;

  /** The parsed messages by key; one is used by one thread at a time. */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(ResourceBundle bundle, ResourceBundle rules) {
    this.bundle = bundle;
    this.rules = rules;
  }

  /** The messages of a language: Chinese, unless there is a bundle for the language. */
  public static Messages in(Locale locale) {
    return new Messages(bundle("messages", locale), bundle("rules", locale));
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        "io.github.gipsite.findings." + name,
        locale,
        Messages.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The title of a check. */
  public String title(String id) {
    return rules.getString(id + TITLE);
  }

  /** The ids of all checks, sorted. */
  public SortedSet<String> checks() {
    return rules.keySet().stream()
        .filter(key -> key.endsWith(TITLE))
        .map(key -> key.substring(0, key.length() - TITLE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The explanation of a check. */
  public RuleExplanation explanation(String id) {
    return new RuleExplanation(
        id,
        title(id),
        rules.getString(id + ".compares"),
        rules.getString(id + ".why"),
        rules.getString(id + ".mend"),
        rules.getString(id + ".example"));
  }

  /** The number of findings of each severity as they are shown, in one line. */
  public String summary(Findings findings) {
    return text(
        "console.summary",
        findings.reports(),
        findings.countGroups(Severity.ERROR),
        findings.countGroups(Severity.WARNING),
        findings.countGroups(Severity.INFO));
  }

  /** Message, detail and help in one text. */
  public String fullText(Diagnostic finding) {
    return Stream.of(message(finding), detail(finding), help(finding))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(bundle.getString("sentence.separator")));
  }

  /** Message and detail of a finding that is shown with another one of the same cause. */
  public String alsoText(Diagnostic finding) {
    String detail = detail(finding);
    String key = detail.isEmpty() ? "console.also.plain" : "console.also";
    return text(key, finding.id(), message(finding), detail);
  }

  public String message(Diagnostic finding) {
    return text(finding.wording());
  }

  /** The detail beside the excerpt: both sides and the difference; empty where there is none. */
  public String detail(Diagnostic finding) {
    return suffixed(finding, ".detail");
  }

  /** The advice on what to do; empty where the message itself says it. */
  public String help(Diagnostic finding) {
    return suffixed(finding, ".help");
  }

  public String text(String key, Object... arguments) {
    return text(Wording.of(key, arguments));
  }

  public String text(Wording wording) {
    String key = wording.key();
    Object[] arguments = wording.arguments().stream().map(each -> argument(each, key)).toArray();
    MessageFormat format = formats.computeIfAbsent(key, this::format);
    synchronized (format) {
      return format.format(arguments);
    }
  }

  private MessageFormat format(String key) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT);
  }

  private String suffixed(Diagnostic finding, String suffix) {
    Wording wording = finding.wording();
    String key = wording.key() + suffix;
    return bundle.containsKey(key) ? text(new Wording(key, wording.arguments())) : "";
  }

  /** Between the parts of a list; a message may have its own. */
  private String separator(String key) {
    return bundle.getString(
        bundle.containsKey(key + SEPARATOR) ? key + SEPARATOR : "list" + SEPARATOR);
  }

  private String argument(Object argument, String key) {
    if (argument instanceof Wording wording) {
      return text(wording);
    }
    if (argument instanceof List<?> list) {
      return list.stream()
          .map(part -> argument(part, key))
          .collect(Collectors.joining(separator(key)));
    }
    return argument.toString();
  }
}
