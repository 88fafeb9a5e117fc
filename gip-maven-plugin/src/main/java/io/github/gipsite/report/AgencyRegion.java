package io.github.gipsite.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places at the beginning of an agency's name: 示例市 and 示例县 of 示例市示例县教育局.
 *
 * @param places the widest first; one may be a bare 县
 */
record AgencyRegion(List<String> places) {
  /**
   * A place up to the word that says what it is, such as 县. Words in which that character means
   * something else (市场, 民政, 城市管理, 社区, 乡村) end none.
   */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\G\\p{IsHan}{0,25}?(?:省(?![级直属])|州(?![省市区县新])|盟|地区|街道|苏木"
              + "|(?<!^城)(?<![和及与省市县区州旗盟划房]城)市(?!场|容[^县]|民[服热中之]|政[管园工设公建]|[级直区])"
              + "|县(?![域级直])|(?<![社库])区(?![划域块级直])|旗(?![市县])"
              + "|镇(?![市区县村街])|乡(?![村镇市县区建规居环统融]))");

  /** Places whose names are long and are nearly always shortened: 经开区, 高新区, 凉山州. */
  private static final Pattern LONG_NAMED =
      Pattern.compile(".*(?:(?:开发|技术|产业|园|景|保税|示范|管理|经开|高新|度假|新).*区|自治[区州县旗])");

  /** An organ in front of the place of its branch: 示例市生态环境局示例县分局. */
  private static final Pattern BRANCH = Pattern.compile(".*[局行].+");

  /** What places end with, the widest first; towns, townships and streets last. */
  private static final List<String> LEVELS = List.of("省", "市州盟", "县区旗", "镇乡道木");

  AgencyRegion {
    places = List.copyOf(places);
  }

  static AgencyRegion of(String name) {
    List<String> places = new ArrayList<>();
    Matcher place = PLACE.matcher(name);
    while (place.find()) {
      places.add(place.group());
    }
    return new AgencyRegion(places);
  }

  /** Whether it also names the organ of which there is a branch in the place. */
  boolean isOfBranch() {
    return !isEmpty() && BRANCH.matcher(fromNarrowest(0)).matches();
  }

  /** How many characters of the name it takes. */
  int length() {
    return String.join("", places).length();
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /**
   * Whether two regions can be the same: their narrowest places are, and of the wider ones none
   * contradicts. Either may leave out the wider ones.
   */
  boolean isSame(AgencyRegion other) {
    int shared = Math.min(places.size(), other.places.size());
    for (int up = 0; up < shared; up++) {
      String ours = fromNarrowest(up);
      String theirs = other.fromNarrowest(up);
      if ((up == 0 || kind(ours) == kind(theirs)) && !isSamePlace(ours, theirs)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it can be a part of another one; a bare 县 can, and a town whose county is not named.
   */
  boolean isWithin(AgencyRegion wider) {
    String around = wider.fromNarrowest(0);
    return places.isEmpty()
        || places.get(0).length() == 1
        || around.length() == 1
        || (isTown(places.get(0)) && !isTown(around))
        || places.stream().anyMatch(place -> isSamePlace(place, around));
  }

  /** Whether its narrowest place is of a higher level than another one's. */
  boolean isWiderThan(AgencyRegion other) {
    return !isEmpty()
        && !other.isEmpty()
        && level(fromNarrowest(0)) < level(other.fromNarrowest(0));
  }

  private static boolean isTown(String place) {
    return level(place) == LEVELS.size() - 1;
  }

  private static int level(String place) {
    int level = 0;
    while (level < LEVELS.size() - 1 && LEVELS.get(level).indexOf(kind(place)) < 0) {
      level++;
    }
    return level;
  }

  private String fromNarrowest(int up) {
    return places.get(places.size() - 1 - up);
  }

  private static char kind(String place) {
    return place.charAt(place.length() - 1);
  }

  private static boolean isSamePlace(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean isShort =
        kind(one) == kind(other)
            && LONG_NAMED.matcher(longer).matches()
            && AgencyOrgan.isAbbreviation(shorter, longer);
    return isShort || longer.endsWith(shorter);
  }
}
