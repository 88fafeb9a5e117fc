package io.github.gipsite.importer.document;

import io.github.gipsite.diagnostic.Wording;

/**
 * The limits on a document. All are counts that are known before the step that would cost time or
 * memory, so that a file always has the same result; an import within them takes less than 5 s of
 * processor time and 256 MB. A report of 300 pages stays below half of each.
 */
enum DocumentLimit {
  /** Bytes of a file, most of which are pictures. */
  FILE_BYTES(50_000_000, "import.limit.file"),

  /** Bytes of a page or a text; in memory it takes four times that, and its tree as much again. */
  TEXT_BYTES(12_000_000, "import.limit.text"),

  /** Bytes of all that an archive unpacks to, with pictures, which are skipped. */
  UNPACKED_BYTES(300_000_000, "import.limit.unpacked"),

  /** Bytes of the parts of an archive that are read, unpacked. */
  PART_BYTES(30_000_000, "import.limit.part"),

  /** Entries of an archive; Word writes some twenty, and one for each picture. */
  ENTRIES(5_000, "import.limit.entries"),

  /** Tags, comments and instructions, opening and closing: each may become a node. */
  TAGS(1_600_000, "import.limit.tags"),

  /** Elements, with those that a browser adds where tags are not closed in order. */
  ELEMENTS(600_000, "import.limit.elements"),

  /** Attributes of all elements. */
  ATTRIBUTES(1_000_000, "import.limit.attributes"),

  /** Characters of all paragraphs and cells. */
  CHARACTERS(5_000_000, "import.limit.characters"),

  /** Paragraphs with words. */
  PARAGRAPHS(50_000, "import.limit.paragraphs"),

  /** Columns of a table. */
  COLUMNS(200, "import.limit.columns"),

  /** Cells of all tables, one that spans several counted as several. */
  CELLS(150_000, "import.limit.cells"),

  /** Merged areas of a sheet. */
  AREAS(10_000, "import.limit.areas");

  private final int most;
  private final String message;

  DocumentLimit(int most, String message) {
    this.most = most;
    this.message = message;
  }

  int most() {
    return most;
  }

  /**
   * Ends the import where the limit is exceeded.
   *
   * @param place where it is, as the message of the limit asks for
   */
  void check(long count, Object... place) {
    if (count > most) {
      Object[] arguments = new Object[place.length + 1];
      arguments[0] = most;
      System.arraycopy(place, 0, arguments, 1, place.length);
      throw new DocumentLimitException(Wording.of(message, arguments));
    }
  }
}
