package io.github.gipsite.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Renders Markdown as HTML that is safe to publish, whatever the Markdown holds. */
public final class MarkdownRenderer {
  /** A space, and a percent sign that begins no code. */
  private static final Pattern REFUSED_IN_ADDRESS = Pattern.compile(" |%(?![0-9A-Fa-f]{2})");

  /** What file names have beside. */
  private static final Pattern REFUSED_IN_FILE_NAME =
      Pattern.compile(REFUSED_IN_ADDRESS + "|[\\[\\]{}|^`]");

  /** The level of the first heading in a chapter, whose own heading is an h2. */
  private static final int TOP_LEVEL = 3;

  private static final int LOWEST_LEVEL = 6;

  /** Full-width spaces that indent a paragraph; the style sheet indents. */
  private static final Pattern INDENT = Pattern.compile("(?m)^[\u3000]+");

  /**
   * An address that relative links are resolved against only to check them; they are published as
   * written.
   */
  private static final String BASE = "https://base.invalid/";

  /** A relative address that no browser reads as a host or a scheme. */
  private static final Pattern WITHIN_THE_SITE = Pattern.compile("[^:\\\\/\\x00-\\x20][^:\\\\]*");

  private final MarkdownParser parser = new MarkdownParser();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder(MarkdownParser.OPTIONS)
          .nodeRendererFactory(ignored -> new ChineseLineBreak())
          .build();
  private final Safelist safelist = safelist();

  public String render(String markdown) {
    String text = withoutIndents(markdown);
    Document document = parsed(text);
    return PlainMarkdownRenderer.html(document, text)
        .orElseGet(() -> cleaned(renderer.render(document)));
  }

  /** The HTML of the Markdown before it is cleaned. */
  String unsafeHtml(String markdown) {
    return renderer.render(parsed(withoutIndents(markdown)));
  }

  /** Parses a text, with headings at the level at which they are published. */
  Document parsed(String text) {
    Document document = parser.parse(text);
    nestHeadings(document);
    return document;
  }

  static String withoutIndents(String markdown) {
    return markdown.indexOf('\u3000') < 0 ? markdown : INDENT.matcher(markdown).replaceAll("\n");
  }

  /** The same document, with every character where it was. */
  static String blankIndents(String markdown) {
    return markdown.indexOf('\u3000') < 0
        ? markdown
        : INDENT.matcher(markdown).replaceAll(indent -> "\n".repeat(indent.end() - indent.start()));
  }

  String cleaned(String html) {
    org.jsoup.nodes.Document dirty = Jsoup.parseBodyFragment(html, BASE);
    org.jsoup.nodes.Document clean = new Cleaner(safelist).clean(dirty);
    clean.outputSettings(new OutputSettings().prettyPrint(false));
    clean.select("img").forEach(MarkdownRenderer::keepWithinTheSite);
    encodeAddresses(clean, "href");
    encodeAddresses(clean, "src");
    return clean.body().html().strip();
  }

  /** An image that a browser would fetch from elsewhere leaves its text. */
  private static void keepWithinTheSite(Element image) {
    if (!WITHIN_THE_SITE.matcher(image.attr("src")).matches()) {
      image.replaceWith(new TextNode(image.attr("alt")));
    }
  }

  /** Browsers follow an address with spaces and the like, but HTML does not allow one. */
  private static void encodeAddresses(org.jsoup.nodes.Document html, String attribute) {
    for (Element tag : html.select("[" + attribute + "]")) {
      String address = tag.attr(attribute);
      Pattern refused = address.contains("://") ? REFUSED_IN_ADDRESS : REFUSED_IN_FILE_NAME;
      tag.attr(attribute, refused.matcher(address).replaceAll(MarkdownRenderer::encoded));
    }
  }

  private static String encoded(MatchResult character) {
    return "%%%02X".formatted((int) character.group().charAt(0));
  }

  /** The first heading becomes an h3, and none is more than one level below the one before it. */
  private static void nestHeadings(Document document) {
    Deque<Integer> open = new ArrayDeque<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        while (!open.isEmpty() && open.peek() >= heading.getLevel()) {
          open.pop();
        }
        open.push(heading.getLevel());
        heading.setLevel(Math.min(LOWEST_LEVEL, TOP_LEVEL + open.size() - 1));
      }
    }
  }

  private static Safelist safelist() {
    return new Safelist()
        .addTags("p", "h3", "h4", "h5", "h6", "strong", "em", "del", "sub", "sup", "br", "hr")
        .addTags("ul", "ol", "li", "blockquote", "code", "pre", "a", "img")
        .addTags("table", "thead", "tbody", "tr", "th", "td")
        .addAttributes("a", "href")
        .addProtocols("a", "href", "http", "https", "mailto", "#")
        .addAttributes("img", "src", "alt")
        .addProtocols("img", "src", "https")
        .addAttributes("ol", "start")
        .preserveRelativeLinks(true);
  }
}
