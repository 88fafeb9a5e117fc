package io.github.gipsite.table;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.markup.MarkupEscaper;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.TemplateSkeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table of the form as its template sees it. Everything but the figures is the same in every
 * report, blanks as well, so the template of a table is run once, not once a report.
 *
 * @param table of the edition
 * @param figures as they are written, in the order of the form; empty for a blank
 */
public record TableSkeleton(Table table, List<String> figures) implements TemplateSkeleton {
  /**
   * A table that is equal to itself alone: comparing all of its labels takes longer than a page.
   */
  private static final class Form {
    private final Table table;

    Form(Table table) {
      this.table = table;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Form form && form.table == table;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(table);
    }
  }

  public static TableSkeleton of(ReportTable report) {
    List<String> figures = new ArrayList<>();
    for (Band band : report.table().bands()) {
      for (Row row : band.rows()) {
        for (int column = 0; column < band.columns().size(); column++) {
          figures.add(report.figure(row.id(), column).map(Figure::text).orElse(""));
        }
      }
    }
    return new TableSkeleton(report.table(), figures);
  }

  @Override
  public Object form() {
    return new Form(table);
  }

  @Override
  public TableGrid whole() {
    return TableGrid.of(table, figures::get);
  }

  @Override
  public TableGrid marked() {
    return TableGrid.of(table, TemplateSkeleton::mark);
  }

  @Override
  public List<HtmlFragment> texts() {
    return figures.stream().map(MarkupEscaper::page).map(HtmlFragment::of).toList();
  }

  /** Every figure once. */
  @Override
  public void requireShown(List<Integer> shown) {
    int different = Set.copyOf(shown).size();
    int count = different < figures.size() ? different : shown.size();
    if (count != figures.size()) {
      throw new IllegalStateException(
          "the table template shows %d figures of %d".formatted(count, figures.size()));
    }
  }
}
