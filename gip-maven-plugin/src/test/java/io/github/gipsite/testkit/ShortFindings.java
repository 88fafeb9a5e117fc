package io.github.gipsite.testkit;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.findings.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as short lines that a test can state. */
public final class ShortFindings {
  private static final Messages CHINESE = Messages.in(Locale.CHINA);

  private ShortFindings() {}

  /** Each as {@code id SEVERITY file:line:column}, sorted. */
  public static List<String> places(List<Diagnostic> findings) {
    return findings.stream().sorted().map(ShortFindings::place).toList();
  }

  /** Each in Chinese as {@code message | detail | help}, sorted. */
  public static List<String> sentences(List<Diagnostic> findings) {
    return findings.stream().sorted().map(ShortFindings::sentence).toList();
  }

  private static String place(Diagnostic finding) {
    return finding.id() + " " + finding.severity() + " " + finding.place();
  }

  private static String sentence(Diagnostic finding) {
    return Stream.of(CHINESE.message(finding), CHINESE.detail(finding), CHINESE.help(finding))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" | "));
  }
}
