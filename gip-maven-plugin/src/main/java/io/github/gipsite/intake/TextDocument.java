package io.github.gipsite.intake;

import io.github.gipsite.intake.ReportDocument.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plain text as Word saves it: each cell of a table begins a line with a tab, a row ends with an
 * empty line, and a line end inside a cell is where it was wrapped. A row on one line, with tabs
 * between its cells, is understood too.
 */
final class TextDocument {
  private static final Pattern CHAPTER = Pattern.compile("[一二三四五六]、.*");

  private final Blocks document = new Blocks();
  private final List<List<String>> table = new ArrayList<>();
  private boolean inRow;

  private TextDocument() {}

  static ReportDocument read(String text) {
    TextDocument reader = new TextDocument();
    text.lines().forEach(reader::line);
    reader.endTable();
    return new ReportDocument(reader.document.blocks(), Optional.empty(), Optional.empty());
  }

  private void line(String line) {
    if (line.indexOf('\t', 1) > 0) {
      table.add(List.of((line.startsWith("\t") ? line.substring(1) : line).split("\t", -1)));
      inRow = false;
    } else if (line.startsWith("\t")) {
      cell(line.substring(1));
    } else if (line.isBlank()) {
      inRow = false;
    } else if (inRow && !CHAPTER.matcher(line).matches()) {
      List<String> row = table.get(table.size() - 1);
      row.set(row.size() - 1, row.get(row.size() - 1) + line);
    } else {
      endTable();
      document.paragraph("", Blanks.stripped(line));
    }
  }

  private void cell(String text) {
    if (!inRow) {
      table.add(new ArrayList<>());
    }
    inRow = true;
    table.get(table.size() - 1).add(text);
  }

  private void endTable() {
    if (!table.isEmpty()) {
      GridBuilder grid = document.table();
      for (List<String> row : table) {
        grid.row();
        row.forEach(cell -> grid.cell(cell, 1, 1));
      }
      document.add(grid.grid());
    }
    table.clear();
    inRow = false;
  }
}
