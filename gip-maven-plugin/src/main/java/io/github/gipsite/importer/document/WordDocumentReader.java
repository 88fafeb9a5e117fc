package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.DocumentBlock.Other.Kind;
import io.github.gipsite.importer.document.ReportDocument.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a Word file (.docx), without its headers and footers. */
final class WordDocumentReader {
  private static final PartRelationships NO_REFERENCES = new PartRelationships(Map.of());
  private static final List<String> NOTES = List.of("footnotes", "endnotes");

  private final Blocks document = new Blocks();
  private final WordNumbering numbering;
  private final PartRelationships references;

  private WordDocumentReader(OfficePackage parts) {
    this.numbering = WordNumbering.of(parts);
    this.references = parts.relationships();
  }

  static ReportDocument read(OfficePackage parts, Document xml) throws UnreadableDocumentException {
    Element body = xml.getElementsByTag("w:body").first();
    if (body == null) {
      throw new UnreadableDocumentException("import.damaged");
    }
    WordDocumentReader reader = new WordDocumentReader(parts);
    reader.blocks(body);
    NOTES.forEach(notes -> parts.related(notes).ifPresent(reader::notes));
    return new ReportDocument(reader.document.blocks(), Optional.empty(), Optional.empty());
  }

  private void blocks(Element parent) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:p" -> paragraph(child);
        case "w:tbl" -> table(child);
        case "w:sdt", "w:sdtContent", "w:ins", "w:customXml", "w:smartTag" -> blocks(child);
        default -> {}
      }
    }
  }

  /** Adds footnotes and endnotes to the leftovers, because the content has no place for them. */
  private void notes(Document xml) {
    for (Element paragraph : OutermostElements.named(xml, "w:p")) {
      String note = WhiteSpace.stripped(WordParagraph.of(paragraph, NO_REFERENCES).text());
      if (!note.isEmpty()) {
        document.other(new Omission(Kind.REST, "注释 " + note));
      }
    }
  }

  private void paragraph(Element paragraph) {
    WordParagraph words = WordParagraph.of(paragraph, references);
    String number = numbering.next(paragraph);
    if (style(paragraph).startsWith("toc")) {
      document.other(new Omission(Kind.REST, words.text()));
    } else {
      for (InlineText line : lines(paragraph, words)) {
        InlineText text = line.stripped();
        if (!text.text().isEmpty()) {
          document.paragraph("", text.behind(number));
          number = "";
        }
      }
    }
    words.others().forEach(document::other);
  }

  /** The lines of a paragraph; a heading is one line, however it was broken. */
  private List<InlineText> lines(Element paragraph, WordParagraph words) {
    return style(paragraph).matches("(heading|标题).*") ? List.of(words.joined()) : words.lines();
  }

  private String style(Element paragraph) {
    return numbering.styleName(paragraph).toLowerCase(Locale.ROOT);
  }

  private void table(Element element) {
    WordTable table = new WordTable(element);
    if (table.isLayout()) {
      table.rows().forEach(row -> WordTable.cells(row).forEach(this::blocks));
    } else if (table.holdsChapters()) {
      chapters(table.rows());
    } else {
      figures(table.rows());
    }
  }

  /** Reads rows of which some are words of the report, and those between them tables. */
  private void chapters(List<Element> rows) {
    List<Element> figures = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean isLast = i == rows.size() - 1;
      Element row = rows.get(i);
      if (WordTable.isWords(row) && (isLast || !WordTable.isLabel(row, rows.get(i + 1)))) {
        figures(figures);
        figures.clear();
        WordTable.cells(row).forEach(this::blocks);
      } else {
        figures.add(row);
      }
    }
    figures(figures);
  }

  private void figures(List<Element> rows) {
    if (rows.isEmpty()) {
      return;
    }
    GridBuilder grid = document.table();
    for (Element row : rows) {
      grid.row();
      grid.skip(WordXml.number(row, "w:gridBefore").orElse(0));
      WordTable.cells(row).forEach(cell -> cell(cell, grid));
    }
    document.add(grid.grid());
  }

  private void cell(Element cell, GridBuilder grid) {
    int span = WordXml.number(cell, "w:gridSpan").orElse(1);
    Optional<String> merged = WordXml.value(cell, "w:vMerge");
    if (merged.isPresent() && !merged.get().equals("restart")) {
      grid.continued(span);
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Element paragraph : cell.getElementsByTag("w:p")) {
      WordParagraph words = WordParagraph.of(paragraph, references);
      text.append(numbering.next(paragraph)).append(words.text()).append('\n');
      DocumentLimit.CHARACTERS.check(text.length(), document.paragraphs());
      words.others().forEach(document::other);
    }
    grid.cell(text.toString(), 1, span);
  }
}
