package io.github.gipsite.xlsx;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook (ECMA-376) that is written row by row and never held: plain cells in plain sheets. The
 * digits of a number stand in it as they are given, and no time does.
 */
public final class XlsxWriter implements Closeable {
  /**
   * In place of a time. The very first that a ZIP file can say, 1980-01-01, would not do: Java adds
   * to that one what it is in the time zone of the machine.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final byte[] rowStart = utf8("<row>");
  private final byte[] rowEnd = utf8("</row>");
  private final Zip zip;
  private final OutputStream xml;
  private final List<String> sheets = new ArrayList<>();
  private final SharedStrings shared = new SharedStrings();

  /** A book without sheets; closing it leaves the stream open. */
  public XlsxWriter(OutputStream out) {
    this.zip = new Zip(out);
    this.xml = new BufferedOutputStream(zip);
  }

  /** The texts that its cells may share. */
  public SharedStrings shared() {
    return shared;
  }

  /**
   * Begins a sheet, and ends the one before.
   *
   * @param name unlike the others, at most 31 characters
   */
  public void sheet(String name) throws IOException {
    endSheet();
    sheets.add(name);
    begin(XlsxParts.sheet(sheets.size()));
    xml.write(utf8(XlsxParts.XML + "<worksheet xmlns=\"" + XlsxParts.MAIN + "\"><sheetData>"));
  }

  /** Adds a row to the sheet that was begun last. */
  public void row(List<XlsxCells> cells) throws IOException {
    xml.write(rowStart);
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).writeTo(xml);
    }
    xml.write(rowEnd);
  }

  /** Ends the book. */
  @Override
  public void close() throws IOException {
    endSheet();
    if (!shared.isEmpty()) {
      begin(XlsxParts.SHARED_TEXTS);
      shared.writeTo(xml);
      end();
    }
    XlsxParts parts = new XlsxParts(sheets, !shared.isEmpty());
    for (Map.Entry<String, String> part : parts.others().entrySet()) {
      begin(part.getKey());
      xml.write(utf8(part.getValue()));
      end();
    }
    zip.end();
  }

  private void endSheet() throws IOException {
    if (!sheets.isEmpty()) {
      xml.write(utf8("</sheetData></worksheet>"));
      end();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void begin(String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private void end() throws IOException {
    xml.flush();
    zip.closeEntry();
  }

  /**
   * Compresses quickly: a workbook is the same over and over again, so that more effort makes
   * little of it smaller. Gives back the memory for it at once: there are thousands of books in a
   * build.
   */
  private static final class Zip extends ZipOutputStream {
    /** Compressed bytes that are handed on at once; Java's own are a sixteenth of it. */
    private static final int ROOM = 8 * 1024;

    Zip(OutputStream out) {
      // Java writes what stands between the parts byte by byte.
      super(new BufferedOutputStream(out), StandardCharsets.UTF_8);
      setLevel(Deflater.BEST_SPEED);
      buf = new byte[ROOM];
    }

    void end() throws IOException {
      finish();
      flush();
      def.end();
    }
  }
}
