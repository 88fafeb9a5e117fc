package io.github.gipsite.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Parses the Markdown of a chapter within {@link MarkdownLimits}. */
final class MarkdownParser {
  private static final DataHolder WORDS =
      new MutableDataSet()
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(Parser.HEADING_PARSER, false)
          .set(Parser.HTML_BLOCK_PARSER, false)
          .set(Parser.THEMATIC_BREAK_PARSER, false)
          .toImmutable();

  /** The options that the renderer shares with the parser. */
  static final DataHolder OPTIONS =
      new MutableDataSet(WORDS)
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .toImmutable();

  /** Looks for tables, which takes a seventh of the time, also where there are none. */
  private final Parser withTables = parser(OPTIONS);

  private final Parser withoutTables = parser(WORDS);

  private static Parser parser(DataHolder options) {
    return Parser.builder(options)
        .customDelimiterProcessor(new ChineseEmphasis())
        .customInlineParserFactory(LinearInlineParser::new)
        // With an inline parser of one's own, flexmark reads no link definitions.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customBlockParserFactory(new LinearBlockStarts.Headings())
        .customBlockParserFactory(new LinearBlockStarts.Html())
        .customBlockParserFactory(new LinearBlockStarts.ThematicBreaks())
        .build();
  }

  /** Parses Markdown; the offsets of the nodes are those of the text. */
  Document parse(String text) {
    return (text.indexOf('|') < 0 ? withoutTables : withTables).parse(text);
  }
}
