package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of messages by key, such as {@code messages.properties} of the template. */
public final class PropertiesFile {
  private PropertiesFile() {}

  /**
   * The messages by key.
   *
   * @throws IllegalArgumentException where a an escape is not followed by four hexadecimal digits
   */
  public static Map<String, String> words(SourceText source) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(source.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  /**
   * The place of an existing key; the beginning of the file where the key is written with escapes.
   */
  public static SourceLocation place(SourceText source, String key) {
    Matcher line =
        Pattern.compile(
                "^[ \\t\\f]*(" + Pattern.quote(key) + ")(?=[ \\t\\f=:]|$)", Pattern.MULTILINE)
            .matcher(source.text());
    return line.find() ? source.place(line.start(1), key.length()) : source.place(0, 0);
  }
}
