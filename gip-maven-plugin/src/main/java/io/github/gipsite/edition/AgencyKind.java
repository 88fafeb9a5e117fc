package io.github.gipsite.edition;

import java.util.List;

/**
 * A kind of agency; dates and rule-making power depend on it.
 *
 * @param id in {@code agency.yaml}
 * @param name of a group of such agencies; empty where the words of the template have it
 * @param also other words for it that {@code init} understands
 */
public record AgencyKind(String id, String name, List<String> also) {
  public static final AgencyKind GOVERNMENT = of("government");
  public static final AgencyKind DEPARTMENT = of("department");
  public static final AgencyKind TOWNSHIP = of("township");

  /** A kind of its own; also that of an agency whose kind cannot be read. */
  public static final AgencyKind OTHER = of("other");

  /** The kinds of an edition that names none. */
  public static final List<AgencyKind> USUAL = List.of(GOVERNMENT, DEPARTMENT, TOWNSHIP, OTHER);

  public AgencyKind {
    also = List.copyOf(also);
  }

  private static AgencyKind of(String id) {
    return new AgencyKind(id, "", List.of());
  }
}
