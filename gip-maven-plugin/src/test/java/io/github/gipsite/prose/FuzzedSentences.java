package io.github.gipsite.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Sentences made of the words of a phrase: many say it, the others nearly; the same each time. */
final class FuzzedSentences {
  private static final int SENTENCES = 150;

  private static final List<String> GAPS =
      List.of("", "", "共", "政府信息公开", "，其中", "，共计", "的 ", "3件、");
  private static final List<String> NUMBERS =
      List.of("0", "12", "1,2", "３８３", "1.2万", "三百八十三", "两万余", "千", "〇");
  private static final List<String> ENDS = List.of("，", "、", "。");
  private static final List<String> LAST = List.of("上年", "上一年度", "去年", "2023年", "今年");
  private static final List<String> NEXT = List.of("下年度", "下一年", "次年", "明年", "2025年");

  private final Random random = new Random(20250303);

  /** Of a phrase as the edition writes it. */
  List<String> of(String say) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      sentences.add(mutated(sentence(say)));
    }
    return sentences;
  }

  private StringBuilder sentence(String say) {
    StringBuilder sentence = new StringBuilder(any(GAPS));
    for (String word : say.split(" ", -1)) {
      sentence.append(
          switch (word) {
            case "…", "NEAR" -> any(GAPS);
            case "N" -> any(NUMBERS);
            case "START", "END" -> any(ENDS);
            case "LAST" -> any(LAST);
            case "NEXT" -> any(NEXT);
            default -> any(alternatives(word));
          });
    }
    return sentence.append(any(GAPS));
  }

  /**
   * What stands between the signs of a pattern; nothing is one of them where signs are at an end.
   */
  private static List<String> alternatives(String word) {
    return Arrays.asList(word.split("[^\\p{L}\\p{N}，。；、]+", -1));
  }

  /** With a character left out, doubled or moved, half the time. */
  private String mutated(StringBuilder sentence) {
    if (sentence.length() < 2 || random.nextBoolean()) {
      return sentence.toString();
    }
    int at = random.nextInt(sentence.length() - 1);
    char c = sentence.charAt(at);
    return switch (random.nextInt(3)) {
      case 0 -> sentence.deleteCharAt(at).toString();
      case 1 -> sentence.insert(at, c).toString();
      default -> sentence.deleteCharAt(at).insert(random.nextInt(sentence.length()), c).toString();
    };
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
