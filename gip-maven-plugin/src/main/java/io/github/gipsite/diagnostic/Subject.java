package io.github.gipsite.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * The report that a finding is about.
 *
 * @param agency the agency's name; empty where the finding is about the whole site
 * @param year the report year; null where it is about an agency or the whole site
 */
public record Subject(String agency, @Nullable Integer year) {
  /** The whole site. */
  public static final Subject SITE = new Subject("", null);
}
