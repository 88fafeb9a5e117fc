package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import io.github.gipsite.markdown.IndentedCodeReader;
import java.util.List;

/** Finds paragraphs that the page shows as code, because spaces or a tab indent them. */
final class IndentMishaps implements MishapFinder {
  private final IndentedCodeReader code = new IndentedCodeReader();

  @Override
  public List<MarkdownMishap> find(MarkdownLines chapter) {
    return code.read(chapter.text()).stream()
        .filter(block -> !chapter.at(block.start()).isBlank())
        .map(
            block -> {
              Line first = chapter.at(block.start());
              Line last = chapter.at(block.end() - 1);
              return MarkdownMishap.of("indented", first, last, first.text().strip());
            })
        .toList();
  }
}
