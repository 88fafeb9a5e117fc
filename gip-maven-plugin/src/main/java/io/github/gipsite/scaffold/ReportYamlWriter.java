package io.github.gipsite.scaffold;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.FigureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a {@code report.yaml} with the official label beside each row, so that nobody has to know
 * the ids.
 *
 * @param head the lines above the tables: year, title, dates
 * @param figures as they are to be written; a cell that is not in it is blank, {@code ~}
 * @param notes the comments beside rows, by name such as {@code requests.received}
 */
public record ReportYamlWriter(
    Edition edition, List<String> head, Map<FigureId, String> figures, Map<String, String> notes) {
  private static final String BLANK = "~";

  public ReportYamlWriter {
    head = List.copyOf(head);
    figures = Map.copyOf(figures);
    notes = Map.copyOf(notes);
  }

  /** Creates a writer without notes beside the rows. */
  public ReportYamlWriter(Edition edition, List<String> head, Map<FigureId, String> figures) {
    this(edition, head, figures, Map.of());
  }

  /** The whole file. */
  public String text() {
    List<String> lines = new ArrayList<>(head);
    for (Chapter chapter : edition.chapters()) {
      chapter.table().flatMap(edition::table).ifPresent(table -> add(chapter, table, lines));
    }
    return String.join("\n", lines) + "\n";
  }

  private void add(Chapter chapter, Table table, List<String> lines) {
    lines.add("");
    lines.add("# " + chapter.heading());
    lines.add(table.id() + ":");
    for (Band band : table.bands()) {
      lines.add("  # " + headers(band));
      String group = "";
      for (Row row : band.rows()) {
        String of = groupOf(row);
        if (!of.isEmpty() && !of.equals(group)) {
          lines.add("  " + of + ":  # " + row.label().get(row.label().size() - 2));
        }
        group = of;
        lines.add(line(table, band, row));
      }
    }
  }

  /** The comment above the columns: the band, and the name of each column. */
  private String headers(Band band) {
    String columns =
        band.columns().stream().map(ReportYamlWriter::label).collect(Collectors.joining(" "));
    return band.label().isEmpty()
        ? columns
        : ScaffoldWords.of(edition).text("band", band.label(), columns);
  }

  private static String label(Column column) {
    return column.label().get(column.label().size() - 1);
  }

  private String line(Table table, Band band, Row row) {
    String group = groupOf(row);
    String key = group.isEmpty() ? row.id() : row.id().substring(group.length() + 1);
    int widest =
        band.rows().stream()
            .filter(other -> groupOf(other).equals(group))
            .mapToInt(other -> other.id().length())
            .max()
            .orElse(0);
    String indent = group.isEmpty() ? "  " : "    ";
    String gap = " ".repeat(widest - row.id().length() + 1);
    String note = notes.getOrDefault(table.id() + "." + row.id(), "");
    String label = row.label().get(row.label().size() - 1) + note;
    return indent + key + ":" + gap + cells(table, band, row) + "  # " + label;
  }

  private String cells(Table table, Band band, Row row) {
    List<String> cells =
        IntStream.range(0, band.columns().size())
            .mapToObj(
                i -> " ".repeat(padding(table, band, row, i)) + cell(table, row, column(band, i)))
            .toList();
    return cells.size() == 1 ? cells.get(0) : "[" + String.join(", ", cells) + "]";
  }

  private int padding(Table table, Band band, Row row, int column) {
    Column of = column(band, column);
    int widest =
        band.rows().stream().mapToInt(any -> cell(table, any, of).length()).max().orElse(0);
    return band.columns().size() == 1 ? 0 : widest - cell(table, row, of).length();
  }

  private static Column column(Band band, int number) {
    return band.columns().get(number);
  }

  private String cell(Table table, Row row, Column column) {
    FigureId id = new FigureId(table.id(), row.id(), column.id());
    return YamlQuoting.cell(figures.getOrDefault(id, BLANK));
  }

  /** The group that a row stands in; empty for most. */
  private static String groupOf(Row row) {
    int dot = row.id().lastIndexOf('.');
    return dot < 0 ? "" : row.id().substring(0, dot);
  }
}
