package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.DocumentBlock.Grid;
import io.github.gipsite.importer.document.DocumentBlock.Other;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document in a common form, whatever its format: paragraphs and tables in reading order.
 *
 * @param title where the file states it apart from its words
 * @param published as the file states it apart from its words
 */
public record ReportDocument(
    List<DocumentBlock> blocks, Optional<String> title, Optional<String> published) {
  public ReportDocument {
    blocks = List.copyOf(blocks);
  }

  public Stream<Grid> grids() {
    return blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast);
  }

  public Stream<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
  }

  /** Collects blocks, and numbers them. */
  static final class Blocks {
    private final List<DocumentBlock> blocks = new ArrayList<>();
    private final DocumentSize size = new DocumentSize();
    private int paragraphs;
    private int tables;

    void paragraph(String mark, InlineText words) {
      if (!words.text().isBlank()) {
        size.paragraph(words.text());
        InlineText read = new InlineText(RadicalCharacters.replaced(words.text()), words.spans());
        blocks.add(new Paragraph(++paragraphs, mark, read));
      }
    }

    void other(Omission omission) {
      size.paragraph(omission.text());
      blocks.add(new Other(paragraphs, omission.kind(), omission.text()));
    }

    GridBuilder table() {
      return new GridBuilder(++tables, size);
    }

    int paragraphs() {
      return paragraphs;
    }

    int tables() {
      return tables;
    }

    void add(Grid grid) {
      blocks.add(grid);
    }

    List<DocumentBlock> blocks() {
      return List.copyOf(blocks);
    }
  }
}
