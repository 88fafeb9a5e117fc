package io.github.gipsite.diagnostic;

/**
 * A rule that findings are instances of.
 *
 * @param id public and never renamed, such as {@code balance}
 * @param severity the severity of its findings unless a finding has another
 */
public record Rule(String id, Severity severity) {
  public static Rule error(String id) {
    return new Rule(id, Severity.ERROR);
  }

  public static Rule warning(String id) {
    return new Rule(id, Severity.WARNING);
  }
}
