package io.github.gipsite.importer.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Reads a document in the format that its content shows, whatever its name. */
public final class DocumentReader {
  private static final int OPENING = 4096;
  private static final Pattern HTML =
      Pattern.compile("(?is).*<(?:!doctype html|html|body|table)\\b.*");
  private static final Pattern CHARSET =
      Pattern.compile("(?is)<meta[^>]*charset\\s*+=\\s*+[\"']?\\s*+([a-z0-9_-]+)");

  private DocumentReader() {}

  /** Reads a file; what is known of forms tells where on a page the report is. */
  public static ReportDocument read(Path file, KnownTitles known)
      throws IOException, UnreadableDocumentException {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new UnreadableDocumentException("import.no-file", file);
    }
    long size = Files.size(file);
    DocumentLimit.FILE_BYTES.check(size);
    String opening = opening(file);
    if (opening.startsWith("PK")) {
      return office(file, name);
    }
    refuse(opening, name);
    DocumentLimit.TEXT_BYTES.check(size);
    byte[] bytes = Files.readAllBytes(file);
    if (isWide(opening)) {
      return TextDocumentReader.read(new String(bytes, StandardCharsets.UTF_16));
    }
    return words(bytes, name, opening, known);
  }

  /** Refuses formats that cannot be read. */
  private static void refuse(String opening, String name) throws UnreadableDocumentException {
    if (opening.isBlank()) {
      throw new UnreadableDocumentException("import.empty", name);
    }
    if (opening.startsWith("%PDF")) {
      throw new UnreadableDocumentException("import.pdf", name);
    }
    if (opening.startsWith("\u00D0\u00CF\u0011\u00E0") || opening.startsWith("{\\rtf")) {
      throw new UnreadableDocumentException("import.old-office", name);
    }
    if (opening.indexOf('\0') >= 0 && !isWide(opening)) {
      throw new UnreadableDocumentException("import.unknown", name);
    }
  }

  /** Whether the text has two bytes a character, as old editors save it. */
  private static boolean isWide(String opening) {
    return opening.startsWith("\u00FF\u00FE") || opening.startsWith("\u00FE\u00FF");
  }

  private static ReportDocument office(Path file, String name)
      throws IOException, UnreadableDocumentException {
    OfficePackage parts = OfficePackage.read(file);
    Document main =
        parts
            .xml(parts.main())
            .orElseThrow(() -> new UnreadableDocumentException("import.unknown", name));
    if (parts.main().startsWith("word/") || !main.getElementsByTag("w:body").isEmpty()) {
      return WordDocumentReader.read(parts, main);
    }
    if (parts.main().startsWith("xl/") || !main.getElementsByTag("workbook").isEmpty()) {
      return WorkbookReader.read(parts, main);
    }
    throw new UnreadableDocumentException("import.unknown", name);
  }

  private static ReportDocument words(
      byte[] bytes, String name, String opening, KnownTitles known) {
    boolean html =
        name.toLowerCase(Locale.ROOT).matches(".*\\.s?html?") || HTML.matcher(opening).matches();
    return html
        ? HtmlDocumentReader.read(decoded(bytes, opening), known)
        : TextDocumentReader.read(decoded(bytes, ""));
  }

  /**
   * Decodes a page: by the encoding that it declares, unless that fails; else as UTF-8, else in the
   * old Chinese encoding.
   */
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

  private static String opening(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(OPENING), StandardCharsets.ISO_8859_1);
    }
  }
}
