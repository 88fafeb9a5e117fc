package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.ReportDocument.Blocks;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads plain text as Word saves it: each cell of a table begins a line with a tab, a row ends with
 * an empty line, and a line end inside a cell is where Word wrapped it. A row on one line, with
 * tabs between its cells, is read too.
 */
final class TextDocumentReader {
  private static final Pattern CHAPTER = Pattern.compile("[一二三四五六]、.*");

  private final Blocks document = new Blocks();
  private Optional<GridBuilder> table = Optional.empty();
  private Optional<StringBuilder> cell = Optional.empty();

  private TextDocumentReader() {}

  static ReportDocument read(String text) {
    TextDocumentReader reader = new TextDocumentReader();
    text.lines().forEach(reader::line);
    reader.endTable();
    return new ReportDocument(reader.document.blocks(), Optional.empty(), Optional.empty());
  }

  private void line(String line) {
    if (line.indexOf('\t', 1) > 0) {
      endCell();
      String cells = line.startsWith("\t") ? line.substring(1) : line;
      for (String cell : cells.split("\t", DocumentLimit.COLUMNS.most() + 1)) {
        cell(cell);
      }
      endCell();
    } else if (line.startsWith("\t")) {
      cell(line.substring(1));
    } else if (line.isBlank()) {
      endCell();
    } else if (cell.isPresent() && !CHAPTER.matcher(line).matches()) {
      cell.get().append(line);
    } else {
      endTable();
      document.paragraph("", WhiteSpace.stripped(line));
    }
  }

  private void cell(String text) {
    GridBuilder grid = table.orElseGet(document::table);
    table = Optional.of(grid);
    if (cell.isEmpty()) {
      grid.row();
    }
    endCell();
    cell = Optional.of(new StringBuilder(text));
  }

  private void endCell() {
    table.ifPresent(grid -> cell.ifPresent(text -> grid.cell(text.toString(), 1, 1)));
    cell = Optional.empty();
  }

  private void endTable() {
    endCell();
    table.map(GridBuilder::grid).ifPresent(document::add);
    table = Optional.empty();
  }
}
