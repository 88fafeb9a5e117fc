package io.github.gipsite.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The name of an agency as somebody wrote it, in full or short, to be compared with another.
 *
 * <pre>{@code
 * AgencyName.of("县教体局").isSame(AgencyName.of("示例县教育和体育局")); // true
 * }</pre>
 */
public final class AgencyName {
  private static final int LONGEST = 60;

  /** Between two names of one agency: 示例县发展和改革局（示例县粮食局）. */
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[()\\[\\]、/|]+");

  /** What is around the names themselves: white space, quotation marks and state emblems. */
  private static final Pattern AROUND =
      Pattern.compile("[\\s\\p{Z}《》〈〉“”\"'·]+|^中华人民共和国|^(?:关于|附件[0-9]*:?)");

  /** Words for the agency that speaks, or for no certain one. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:我|各|该|某|有关|相关|所属|行政机关|机关|单位|部门|全(?:[省市县区旗镇乡]|州(?!县))|本[级局机单部省市县区州旗镇乡街委院办厅年所站校中]).*"
              + "|.*[^\\p{IsHan}].*|.|");

  private final String written;
  private final List<Spelling> spellings;

  /** One of the names, taken apart. */
  private record Spelling(String whole, AgencyRegion region, AgencyOrgan organ) {
    static Spelling of(String name) {
      AgencyRegion region = AgencyRegion.of(name);
      return new Spelling(name, region, AgencyOrgan.of(name.substring(region.length())));
    }

    boolean isCertain() {
      if (organ.isGovernment()) {
        return !region.isEmpty();
      }
      boolean hasKind = !region.isEmpty() || !organ.kind().isEmpty();
      return (organ.isNamed() && hasKind) || region.isOfBranch();
    }

    boolean isSame(Spelling other) {
      if (region.isEmpty() || other.region.isEmpty()) {
        return organ.isSame(other.organ)
            || AgencyOrgan.of(whole).isSame(AgencyOrgan.of(other.whole));
      }
      return region.isSame(other.region) && organ.isSame(other.organ);
    }
  }

  private AgencyName(String written, List<Spelling> spellings) {
    this.written = written;
    this.spellings = spellings;
  }

  public static AgencyName of(String written) {
    String plain =
        AROUND.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC).strip()).replaceAll("");
    List<Spelling> spellings =
        plain.length() > LONGEST
            ? List.of()
            : Arrays.stream(BETWEEN_NAMES.split(plain))
                .filter(Predicate.not(name -> NO_NAME.matcher(name).matches()))
                .map(Spelling::of)
                .toList();
    return new AgencyName(written.strip(), spellings);
  }

  /** The name as it was written. */
  public String written() {
    return written;
  }

  /** Whether it names one agency, so that it can be compared; 我局 and 示例 do not. */
  public boolean isCertain() {
    return spellings.stream().anyMatch(Spelling::isCertain);
  }

  /** Whether it is the government or the administration of a place, or its office. */
  public boolean isGovernment() {
    return spellings.stream().anyMatch(one -> one.organ().isGovernment());
  }

  /** Whether both can be names of the same agency. */
  public boolean isSame(AgencyName other) {
    return spellings.stream()
        .anyMatch(one -> other.spellings.stream().anyMatch(it -> one.isSame(it)));
  }

  /** Whether it is of a higher level than another one: of a province, and not of a county. */
  public boolean isWiderThan(AgencyName other) {
    return spellings.stream()
        .anyMatch(
            one -> other.spellings.stream().anyMatch(it -> one.region().isWiderThan(it.region())));
  }

  /** Whether it is an agency of the place that another one governs. */
  public boolean isBelow(AgencyName government) {
    return government.spellings.stream()
        .filter(one -> one.organ().isGovernment() && !one.region().isEmpty())
        .anyMatch(one -> spellings.stream().anyMatch(it -> it.region().isWithin(one.region())));
  }
}
