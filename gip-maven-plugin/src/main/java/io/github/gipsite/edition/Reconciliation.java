package io.github.gipsite.edition;

import java.util.List;

/**
 * A relation between the report of a year and that of the year before: a figure of this year is the
 * sum of some of last year's, plus and minus some of this year's.
 *
 * @param check id of the check that watches over it
 * @param figure its name
 * @param before names of last year's figures
 * @param plus names of this year's figures that are added
 * @param minus names of this year's figures that are taken away
 * @param everyColumn whether it also holds in each column of the row
 * @param acrossEditions whether the figures mean the same in the edition before
 */
public record Reconciliation(
    String check,
    String figure,
    List<String> before,
    List<String> plus,
    List<String> minus,
    boolean everyColumn,
    boolean acrossEditions) {
  public Reconciliation {
    before = List.copyOf(before);
    plus = List.copyOf(plus);
    minus = List.copyOf(minus);
  }
}
