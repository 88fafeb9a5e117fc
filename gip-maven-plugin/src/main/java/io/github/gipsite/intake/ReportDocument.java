package io.github.gipsite.intake;

import io.github.gipsite.intake.Block.Grid;
import io.github.gipsite.intake.Block.Other;
import io.github.gipsite.intake.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in a file, whatever its format.
 *
 * @param title where the file states it apart from its words
 * @param published as the file states it apart from its words
 */
record ReportDocument(List<Block> blocks, Optional<String> title, Optional<String> published) {
  ReportDocument {
    blocks = List.copyOf(blocks);
  }

  Stream<Grid> grids() {
    return blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast);
  }

  Stream<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
  }

  /** Collects blocks, and numbers them. */
  static final class Blocks {
    private final List<Block> blocks = new ArrayList<>();
    private final DocumentSize size = new DocumentSize();
    private int paragraphs;
    private int tables;

    void paragraph(String mark, String text) {
      if (!text.isBlank()) {
        size.paragraph(text);
        blocks.add(new Paragraph(++paragraphs, mark, text));
      }
    }

    void other(String text) {
      size.paragraph(text);
      blocks.add(new Other(paragraphs, text));
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

    List<Block> blocks() {
      return List.copyOf(blocks);
    }
  }
}
