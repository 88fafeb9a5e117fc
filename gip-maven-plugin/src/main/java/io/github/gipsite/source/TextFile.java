package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.FolderBoundary.ResolvedPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file of the content folder that is read as text. Whatever makes that impossible is a finding.
 *
 * @param name path relative to the content folder, with {@code /}
 */
record TextFile(String name, FolderBoundary boundary, ResolvedPath way) {
  /**
   * The most bytes; a year of figures takes 3 KB, its words take 10 KB, so that a larger file is a
   * mistake.
   */
  static final int LIMIT_IN_BYTES = 256 << 10;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The character that invalid UTF-8 is decoded to; it is seldom typed. */
  private static final char REPLACEMENT = '\uFFFD';

  Optional<SourceText> read(Consumer<Diagnostic> findings) {
    if (boundary.escapes(way)) {
      return fault(findings, "unreadable-file.link");
    }
    try {
      return switch (PathTarget.of(way.end())) {
        case FILE -> readFile(findings);
        case NOTHING -> fault(findings, "unreadable-file.absent", name);
        case OTHER -> fault(findings, "unreadable-file.folder");
      };
    } catch (IOException e) {
      return fault(findings, "unreadable-file.io", e.toString());
    }
  }

  private Optional<SourceText> readFile(Consumer<Diagnostic> findings) throws IOException {
    try (InputStream in = Files.newInputStream(way.end())) {
      byte[] bytes = in.readNBytes(LIMIT_IN_BYTES + 1);
      if (bytes.length > LIMIT_IN_BYTES) {
        long size = Files.size(way.end());
        return fault(findings, "unreadable-file.too-large", size / 1024, LIMIT_IN_BYTES >> 10);
      }
      return decode(bytes, findings);
    }
  }

  private Optional<SourceText> decode(byte[] bytes, Consumer<Diagnostic> findings) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      String good = validPrefix(bytes);
      if (good.length() < text.length()) {
        SourceLocation place = new SourceText(name, good).place(good.length(), 0);
        findings.accept(
            Diagnostic.of(SourceRules.UNREADABLE_FILE, place, "unreadable-file.not-utf-8"));
        return Optional.empty();
      }
    }
    String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return Optional.of(new SourceText(name, withPlainLineEnds(marked)));
  }

  /** The text before the first byte that is not UTF-8. */
  private static String validPrefix(byte[] bytes) {
    CharBuffer start = CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), start, true);
    return start.flip().toString();
  }

  private static String withPlainLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private Optional<SourceText> fault(
      Consumer<Diagnostic> findings, String key, Object... arguments) {
    findings.accept(
        Diagnostic.of(SourceRules.UNREADABLE_FILE, SourceLocation.startOf(name), key, arguments));
    return Optional.empty();
  }
}
