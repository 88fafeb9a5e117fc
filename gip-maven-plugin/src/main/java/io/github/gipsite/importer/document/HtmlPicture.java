package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.DocumentBlock.Other.Kind;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A picture on a page, which is not imported. */
record HtmlPicture(Element image) {
  /** Signs that an editor puts beside the name of a file. */
  private static final Pattern ICON = Pattern.compile("icon|filetypeimages|/ico[_/]");

  private static final int LARGEST_ICON = 40;

  Omission omission() {
    String source = image.attr("src");
    String shown = source.startsWith("data:") ? "data:…" : source;
    String text = ("图片 " + image.attr("alt") + " " + shown).replaceAll("\\s+", " ").strip();
    return new Omission(isIcon() ? Kind.REST : Kind.PICTURE, text);
  }

  private boolean isIcon() {
    String source = image.attr("src");
    return isSmall("width")
        || isSmall("height")
        || (!source.startsWith("data:") && ICON.matcher(source.toLowerCase(Locale.ROOT)).find());
  }

  private boolean isSmall(String attribute) {
    String written = image.attr(attribute).strip();
    return written.matches("[0-9]{1,4}(px)?")
        && Integer.parseInt(written.replace("px", "")) <= LARGEST_ICON;
  }
}
