package io.github.gipsite.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file by what is in it, whatever it is called. */
final class DocumentReader {
  private static final int LARGEST = 50_000_000;
  private static final int OPENING = 4096;
  private static final Pattern HTML =
      Pattern.compile("(?is).*<(?:!doctype html|html|body|table)\\b.*");
  private static final Pattern CHARSET =
      Pattern.compile("(?is)<meta[^>]*charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)");

  private DocumentReader() {}

  static ReportDocument read(Path file) throws IOException, UnreadableDocument {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new UnreadableDocument("import.no-file", file);
    }
    if (Files.size(file) > LARGEST) {
      throw new UnreadableDocument("import.too-large");
    }
    byte[] bytes = Files.readAllBytes(file);
    String opening = opening(bytes);
    if (opening.startsWith("PK")) {
      return office(ZipParts.read(bytes), name);
    }
    if (opening.startsWith("\u00FF\u00FE") || opening.startsWith("\u00FE\u00FF")) {
      return TextDocument.read(new String(bytes, StandardCharsets.UTF_16));
    }
    refuse(opening, name);
    return words(bytes, name, opening);
  }

  /** What is known to be something else. */
  private static void refuse(String opening, String name) throws UnreadableDocument {
    if (opening.isBlank()) {
      throw new UnreadableDocument("import.empty", name);
    }
    if (opening.startsWith("%PDF")) {
      throw new UnreadableDocument("import.pdf", name);
    }
    if (opening.startsWith("\u00D0\u00CF\u0011\u00E0") || opening.startsWith("{\\rtf")) {
      throw new UnreadableDocument("import.old-office", name);
    }
    if (opening.indexOf('\0') >= 0) {
      throw new UnreadableDocument("import.unknown", name);
    }
  }

  private static ReportDocument office(ZipParts parts, String name) throws UnreadableDocument {
    if (parts.has(WordDocument.PART)) {
      return WordDocument.read(parts);
    }
    if (parts.has(SheetDocument.PART)) {
      return SheetDocument.read(parts);
    }
    throw new UnreadableDocument("import.unknown", name);
  }

  private static ReportDocument words(byte[] bytes, String name, String opening) {
    boolean html =
        name.toLowerCase(Locale.ROOT).matches(".*\\.s?html?") || HTML.matcher(opening).matches();
    return html
        ? HtmlDocument.read(decoded(bytes, opening))
        : TextDocument.read(decoded(bytes, ""));
  }

  /** By what the page says, unless that cannot be; else UTF-8, else the old Chinese encoding. */
  private static String decoded(byte[] bytes, String opening) {
    Charset chinese = Charset.forName("GB18030");
    Matcher said = CHARSET.matcher(opening);
    boolean saysChinese = said.find() && said.group(1).toLowerCase(Locale.ROOT).startsWith("gb");
    try {
      Charset first = saysChinese ? chinese : StandardCharsets.UTF_8;
      String text = first.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, saysChinese ? StandardCharsets.UTF_8 : chinese);
    }
  }

  private static String opening(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, OPENING), StandardCharsets.ISO_8859_1);
  }
}
