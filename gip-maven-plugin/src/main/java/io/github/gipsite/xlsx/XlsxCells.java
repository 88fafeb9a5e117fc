package io.github.gipsite.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Neighbouring cells of a row, as they stand in a sheet. The cells of a workbook have no address,
 * so that the same may be written in any number of rows.
 */
public final class XlsxCells {
  /** Spreadsheets calculate in binary, and keep so many decimal digits exact. */
  private static final int EXACT_DIGITS = 15;

  private static final String EMPTY = "<c/>";
  private static final XlsxCells NONE = new XlsxCells(EMPTY);

  private final byte[] xml;

  private XlsxCells(String xml) {
    this.xml = xml.getBytes(StandardCharsets.UTF_8);
  }

  private XlsxCells(byte[] xml) {
    this.xml = xml;
  }

  /** A cell for each text, empty for an empty one. */
  public static XlsxCells of(Iterable<String> texts) {
    StringBuilder xml = new StringBuilder();
    texts.forEach(text -> xml.append(text(text)));
    return new XlsxCells(xml.toString());
  }

  /** The same in a workbook that shares them. */
  public static XlsxCells of(Iterable<String> texts, SharedStrings shared) {
    StringBuilder xml = new StringBuilder();
    texts.forEach(
        text ->
            xml.append(
                text.isEmpty() ? EMPTY : "<c t=\"s\"><v>" + shared.number(text) + "</v></c>"));
    return new XlsxCells(xml.toString());
  }

  /** A cell with a number. */
  public static XlsxCells of(int number) {
    return new XlsxCells(number(String.valueOf(number)));
  }

  /** A number, or the text of one that a spreadsheet would round; empty for none, never 0. */
  public static XlsxCells of(Optional<BigDecimal> value) {
    return value.isPresent() ? new XlsxCells(number(value.get())) : NONE;
  }

  /** All of these, one after another. */
  public static XlsxCells joined(List<XlsxCells> parts) {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    parts.forEach(part -> xml.writeBytes(part.xml));
    return new XlsxCells(xml.toByteArray());
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(xml);
  }

  private static String number(BigDecimal value) {
    String digits = value.toPlainString();
    return value.precision() <= EXACT_DIGITS ? number(digits) : text(digits);
  }

  private static String number(String digits) {
    return "<c><v>" + digits + "</v></c>";
  }

  private static String text(String text) {
    return text.isEmpty() ? EMPTY : "<c t=\"inlineStr\"><is>" + XlsxParts.text(text) + "</is></c>";
  }
}
