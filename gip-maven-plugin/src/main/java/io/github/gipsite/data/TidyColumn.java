package io.github.gipsite.data;

import io.github.gipsite.edition.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column of the tidy tables, in order. The names are public and never change. */
public enum TidyColumn {
  REPORT("string", "报告在网站上的文件夹", "Folder of the report on the site"),
  AGENCY("string", "发布报告的单位，用当时的名称", "Agency that published the report, by its name then"),
  YEAR("year", "报告年度", "Year of the report"),
  EDITION("string", "报告格式的标识", "Id of the form"),
  TABLE("string", "表的标识", "Id of the table"),
  ROW("string", "行的标识", "Id of the row"),
  COLUMN("string", "栏目的标识", "Id of the column"),
  ROW_LABEL("string", "行的名称，连同各级上级名称", "Label of the row, with those above it"),
  COLUMN_LABEL("string", "栏目的名称，连同各级上级名称", "Label of the column, with those above it"),
  UNIT("string", "计量单位", "Unit of measurement"),
  VALUE("number", "数值；空白不是 0", "Value; blank is not 0"),
  STATE(
      "string",
      "given 报告中的数字；computed 由其他数字算出的合计；blank 报告中是空白；unknown 未知；malformed 报告中写的不是数字",
      "given: a figure of the report; computed: a total computed from others; blank: blank in the report; unknown: not known; malformed: what the report has is no number");

  private static final List<String> HEADER = Arrays.stream(values()).map(TidyColumn::id).toList();

  private final String id;
  private final String type;
  private final String description;
  private final String english;

  TidyColumn(String type, String description, String english) {
    this.id = name().toLowerCase(Locale.ROOT);
    this.type = type;
    this.description = description;
    this.english = english;
  }

  /** The name of the column in the first line of a table. */
  public String id() {
    return id;
  }

  /** The type of the column as Frictionless Table Schema names it. */
  public String type() {
    return type;
  }

  /** Returns the description of the column, in Chinese or else in English. */
  public String description(Locale language) {
    return Edition.isChinese(language) ? description : english;
  }

  /** The columns that together identify a cell. */
  public static List<TidyColumn> key() {
    return List.of(REPORT, TABLE, ROW, COLUMN);
  }

  /** The names of all columns, in order. */
  public static List<String> header() {
    return HEADER;
  }
}
