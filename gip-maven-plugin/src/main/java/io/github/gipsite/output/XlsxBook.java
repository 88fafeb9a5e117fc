package io.github.gipsite.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook (ECMA-376) that is written row by row and never held: plain cells in plain sheets. The
 * digits of a number stand in it as they are given, and no time does.
 */
final class XlsxBook implements Closeable {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /**
   * In place of a time. The very first that a ZIP file can say, 1980-01-01, would not do: Java adds
   * to that one what it is in the time zone of the machine.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Zip zip;
  private final OutputStream xml;
  private final List<String> sheets = new ArrayList<>();

  /** A book without sheets; closing it leaves the stream open. */
  XlsxBook(OutputStream out) {
    this.zip = new Zip(out);
    this.xml = new BufferedOutputStream(zip);
  }

  /**
   * Begins a sheet, and ends the one before.
   *
   * @param name unlike the others, at most 31 characters
   */
  void sheet(String name) throws IOException {
    endSheet();
    sheets.add(name);
    begin("xl/worksheets/sheet" + sheets.size() + ".xml");
    write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
  }

  /** Adds a row to the sheet that was begun last. */
  void row(List<XlsxCells> cells) throws IOException {
    write("<row>");
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).writeTo(xml);
    }
    write("</row>");
  }

  /** Ends the book. */
  @Override
  public void close() throws IOException {
    endSheet();
    StringBuilder types = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      String part = "worksheets/sheet" + i + ".xml";
      types.append(override("/xl/" + part, "worksheet+xml"));
      names.append(
          "<sheet name=\""
              + XmlText.escaped(sheets.get(i - 1))
              + "\" sheetId=\""
              + i
              + "\" r:id=\"s"
              + i
              + "\"/>");
      relations.append(relation("s" + i, "worksheet", part));
    }
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "relationships\"><sheets>"
            + names
            + "</sheets></workbook>");
    part("xl/_rels/workbook.xml.rels", relations(relations.toString()));
    part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
    part(
        "[Content_Types].xml",
        contentTypes(override("/xl/workbook.xml", "sheet.main+xml") + types));
    zip.end();
  }

  private void endSheet() throws IOException {
    if (!sheets.isEmpty()) {
      write("</sheetData></worksheet>");
      end();
    }
  }

  private void part(String path, String content) throws IOException {
    begin(path);
    write(XML + content);
    end();
  }

  private void write(String text) throws IOException {
    xml.write(text.getBytes(StandardCharsets.UTF_8));
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

  private static String override(String path, String type) {
    return "<Override PartName=\"" + path + "\" ContentType=\"" + SHEET_TYPE + type + "\"/>";
  }

  private static String contentTypes(String overrides) {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + overrides
        + "</Types>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%srelationships/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }

  /** Gives back the memory of the compression at once: there are thousands of books in a build. */
  private static final class Zip extends ZipOutputStream {
    Zip(OutputStream out) {
      super(out, StandardCharsets.UTF_8);
    }

    void end() throws IOException {
      finish();
      def.end();
    }
  }
}
