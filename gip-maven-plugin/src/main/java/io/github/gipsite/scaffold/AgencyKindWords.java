package io.github.gipsite.scaffold;

import io.github.gipsite.edition.AgencyKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises the kind of an office in what people call it: its id, 部门, 县政府, 街道办. */
final class AgencyKindWords {
  /** In this order, because 镇政府 is a township and 街道办 is no 办 of a government. */
  private static final List<Map.Entry<AgencyKind, Pattern>> WORDS =
      List.of(
          Map.entry(
              AgencyKind.TOWNSHIP,
              Pattern.compile(
                  "乡镇(?:、?街道)?|街道(?:、?乡镇)?|街道\\(乡镇\\)|\\p{IsHan}{0,20}(?:乡|镇|街道)(?:人民)?(?:政府|办|办事处)?")),
          Map.entry(
              AgencyKind.GOVERNMENT,
              Pattern.compile("\\p{IsHan}{0,20}(?:政府|[省市县区旗州盟]|管委会|管理委员会|行署)|政府机关")),
          Map.entry(
              AgencyKind.DEPARTMENT,
              Pattern.compile("\\p{IsHan}{0,20}(?:部门|局|委|委员会|厅|部|署|(?<!政府)(?:办|办公室))")),
          Map.entry(AgencyKind.OTHER, Pattern.compile("其[他它](?:单位|机构)?")));

  private AgencyKindWords() {}

  private static boolean isCalled(AgencyKind kind, String words) {
    return Stream.of(List.of(kind.id(), kind.name()), kind.also())
        .flatMap(List::stream)
        .anyMatch(words::equalsIgnoreCase);
  }

  /**
   * Finds the kind that is meant; empty where that is not certain.
   *
   * @param words of half width, in small letters
   * @param kinds that there are
   */
  static Optional<AgencyKind> find(String words, List<AgencyKind> kinds) {
    return kinds.stream()
        .filter(kind -> isCalled(kind, words))
        .findFirst()
        .or(
            () ->
                WORDS.stream()
                    .filter(kind -> kind.getValue().matcher(words).matches())
                    .map(Map.Entry::getKey)
                    .filter(kinds::contains)
                    .findFirst());
  }
}
