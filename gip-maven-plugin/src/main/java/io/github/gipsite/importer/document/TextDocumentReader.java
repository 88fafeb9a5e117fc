package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.ReportDocument.Blocks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text as Word saves it: each cell of a table begins a line with a tab, a row ends with
 * an empty line, and a line end inside a cell is where Word wrapped it. A row on one line, with
 * tabs between its cells, is read too.
 */
final class TextDocumentReader {
  /** A heading of Markdown, which says its level. */
  private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*)");

  /** A number that a tab stands behind is that of a paragraph. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?|[（(]?\\d{1,2}[）)、.．])\\t[^\\t]*\\p{IsHan}[^\\t]*");

  private static final Pattern CHAPTER = Pattern.compile("[一二三四五六]、.*");

  private final Blocks document = new Blocks();
  private Optional<GridBuilder> table = Optional.empty();
  private Optional<StringBuilder> cell = Optional.empty();

  private TextDocumentReader() {}

  static ReportDocument read(String text) {
    TextDocumentReader reader = new TextDocumentReader();
    CellLines.joined(text.lines().toList()).forEach(reader::line);
    reader.endTable();
    return new ReportDocument(reader.document.blocks(), Optional.empty(), Optional.empty());
  }

  private void line(String line) {
    if (PipeRow.isRow(line)) {
      endCell();
      PipeRow.cells(line).ifPresent(this::row);
    } else if (isParagraph(line)) {
      paragraph(line);
    } else if (line.indexOf('\t', 1) > 0) {
      String cells = line.startsWith("\t") ? line.substring(1) : line;
      endCell();
      row(List.of(cells.split("\t", DocumentLimit.COLUMNS.most() + 1)));
    } else if (line.startsWith("\t")) {
      cell(line.substring(1));
    } else if (line.isBlank()) {
      endCell();
    } else if (cell.isPresent() && !CHAPTER.matcher(line).matches()) {
      cell.get().append(line);
    } else {
      paragraph(line);
    }
  }

  private boolean isParagraph(String line) {
    return table.isEmpty() && NUMBERED.matcher(line).matches();
  }

  private void paragraph(String line) {
    endTable();
    Matcher heading = HEADING.matcher(line);
    String mark = heading.matches() ? heading.group(1) + " " : "";
    String words = heading.matches() ? heading.group(2) : line;
    MarkdownText text = MarkdownText.of(words.replace('\t', ' '));
    document.paragraph(mark, text.words().stripped());
    text.others().forEach(document::other);
  }

  private void row(List<String> cells) {
    cells.forEach(this::cell);
    endCell();
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
