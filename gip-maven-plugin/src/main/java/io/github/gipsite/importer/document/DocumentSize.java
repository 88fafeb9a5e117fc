package io.github.gipsite.importer.document;

/** Counts what has been read of a document, and ends reading at the limits. */
public final class DocumentSize {
  private long characters;
  private int paragraphs;
  private long cells;

  void paragraph(String text) {
    DocumentLimit.PARAGRAPHS.check(++paragraphs);
    words(text);
  }

  void words(String text) {
    characters += text.length();
    DocumentLimit.CHARACTERS.check(characters, paragraphs);
  }

  void cells(int more, int table, int row) {
    cells += more;
    DocumentLimit.CELLS.check(cells, table, row);
  }
}
