package io.github.gipsite.scaffold;

import io.github.gipsite.report.Agency;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the kind of an office in what people call it: its id, 部门, 县政府, 街道办. */
final class AgencyKindWords {
  /** In this order, because 镇政府 is a township and 街道办 is no 办 of a government. */
  private static final List<Map.Entry<Agency.Kind, Pattern>> WORDS =
      List.of(
          Map.entry(
              Agency.Kind.TOWNSHIP,
              Pattern.compile(
                  "乡镇(?:、?街道)?|街道(?:、?乡镇)?|街道\\(乡镇\\)|\\p{IsHan}{0,20}(?:乡|镇|街道)(?:人民)?(?:政府|办|办事处)?")),
          Map.entry(
              Agency.Kind.GOVERNMENT,
              Pattern.compile("\\p{IsHan}{0,20}(?:政府|[省市县区旗州盟]|管委会|管理委员会|行署)|政府机关")),
          Map.entry(
              Agency.Kind.DEPARTMENT,
              Pattern.compile("\\p{IsHan}{0,20}(?:部门|局|委|委员会|厅|部|署|(?<!政府)(?:办|办公室))")),
          Map.entry(Agency.Kind.OTHER, Pattern.compile("其[他它](?:单位|机构)?")));

  private AgencyKindWords() {}

  /**
   * Finds the kind that is meant; empty where that is not certain.
   *
   * @param words of half width, in small letters
   */
  static Optional<Agency.Kind> find(String words) {
    return Arrays.stream(Agency.Kind.values())
        .filter(kind -> kind.id().equals(words))
        .findFirst()
        .or(
            () ->
                WORDS.stream()
                    .filter(kind -> kind.getValue().matcher(words).matches())
                    .map(Map.Entry::getKey)
                    .findFirst());
  }
}
