package io.github.gipsite.edition;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which a part of a chapter is known to begin, such as 下一步 for what will be done. Read
 * from the edition file: {@code …} stands for up to twenty characters, {@code YEAR} for a year in
 * which something will be done, {@code WE} for an office that is going to do something.
 */
public final class OpeningWords {
  private static final String GAP = "[^。；！？，\\n]{0,20}?";
  private static final String YEAR =
      "20[0-9]{2}年(?:度|，|,|我|本|中|里|全|\\s){0,6}(?:[^。；，]{1,8})?(?:将|要|拟|计划|继续|进一步|着力|重点)";

  private static final String WE =
      "(?:我|本)(?:们|局|办|委|厅|省|市|州|县|区|旗|镇|乡|街道|单位|机关|部门|中心|院|校|处|会|行)(?:将|拟|要|会|计划|准备|正在|正|已着手)";

  /** Nothing, a mark, or 一是 may stand before it. */
  private static final String BEFORE = "(?:^|[。；！？，：\\n])[\\s\u3000]*(?:[一二三四五六七八九十]是要?)?";

  private static final Map<String, String> TOKENS = Map.of("YEAR", YEAR, "WE", WE);

  private final Pattern opening;
  private final Pattern anywhere;

  /** Compiles the words of a part. */
  public OpeningWords(List<String> words) {
    String any =
        words.isEmpty()
            ? "(?!)"
            : words.stream().map(OpeningWords::regex).collect(Collectors.joining("|", "(?:", ")"));
    this.opening = Pattern.compile(any);
    this.anywhere = Pattern.compile(BEFORE + any);
  }

  private static String regex(String words) {
    return Pattern.compile("…")
        .splitAsStream(words)
        .map(plain -> TOKENS.getOrDefault(plain, Pattern.quote(plain)))
        .collect(Collectors.joining(GAP));
  }

  /** Whether a sentence or a heading without its number begins with them. */
  public boolean isOpening(String sentence) {
    return opening.matcher(sentence).lookingAt();
  }

  /** Whether a heading has them anywhere. */
  public boolean isIn(String heading) {
    return opening.matcher(heading).find();
  }

  /** Whether any clause of a text begins with them. */
  public boolean opensAClauseOf(String text) {
    return anywhere.matcher(text).find();
  }
}
