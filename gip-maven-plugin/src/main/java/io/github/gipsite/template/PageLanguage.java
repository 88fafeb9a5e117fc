package io.github.gipsite.template;

import java.util.Locale;

/**
 * The language of a page: of the words that are on every page, and of what the page shows.
 *
 * @param words of the template, as they are asked for
 * @param content of the reports
 */
public record PageLanguage(Locale words, Locale content) {
  private static final String CHINESE = Locale.CHINESE.getLanguage();

  /**
   * The language of pages that show reports. Those in Chinese may be read with words in another
   * language around them; others have words in their own.
   *
   * @param asked the language that somebody asks for
   */
  public static PageLanguage of(Locale asked, Locale content) {
    return new PageLanguage(isChinese(content) ? asked : content, content);
  }

  private static boolean isChinese(Locale language) {
    return language.getLanguage().equals(CHINESE);
  }

  boolean isOfChinese() {
    return isChinese(content);
  }
}
