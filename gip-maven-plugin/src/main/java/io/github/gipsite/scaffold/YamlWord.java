package io.github.gipsite.scaffold;

import java.util.regex.Pattern;

/** A text as it is written into a YAML file: in quotes wherever YAML could read something else. */
record YamlWord(String text) {
  private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}][\\p{IsHan}0-9（）、·]*");

  @Override
  public String toString() {
    String line = text.strip().replaceAll("\\s+", " ");
    return PLAIN.matcher(line).matches() ? line : "'" + line.replace("'", "''") + "'";
  }
}
