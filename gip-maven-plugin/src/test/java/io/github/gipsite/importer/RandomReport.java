package io.github.gipsite.importer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A report made at random, of the parts of which real ones are made. Each of its own words is a
 * character that occurs nowhere else, so that it is known of each where it went.
 */
final class RandomReport {
  /** Characters that neither the form nor our messages use: those that are not in GB 2312. */
  private static final String RARE =
      IntStream.rangeClosed('一', '龥')
          .filter(c -> !Charset.forName("GB2312").newEncoder().canEncode((char) c))
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  private static final List<String> CHAPTERS =
      List.of(
          "总体情况",
          "主动公开政府信息情况",
          "收到和处理政府信息公开申请情况",
          "政府信息公开行政复议、行政诉讼情况",
          "存在的主要问题及改进情况",
          "其他需要报告的事项");

  private static final List<String> SUB_HEADINGS =
      List.of("主动公开情况", "依申请公开情况", "存在的问题", "改进措施", "政府信息管理", "行政复议和诉讼情况", "其他事项", "总体情况", "");

  private static final List<String> OPENINGS =
      List.of("", "", "", "下一步，", "针对上述问题，", "一是", "存在问题：", "2024年，", "其中：", "（1）", "现将", "1.");

  private static final List<String> LINES =
      List.of(
          "发布日期：2025-01-20 ",
          "索引号：000-",
          "来源：",
          "发布机构：",
          "附件：",
          "联系人：",
          "第1页 共",
          "- 1 -",
          "扫一扫在手机打开",
          "打印 ",
          "责任编辑：");

  /** From here on styles of numbers are 第一部分 and 一、, and so are those of sub-headings. */
  private static final int CHINESE = 3;

  private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七", "十一");

  /** A part of a report: a paragraph, or a table of several lines. */
  private record Part(List<List<String>> lines) {
    static Part of(String words) {
      return new Part(List.of(List.of(words)));
    }

    boolean isTable() {
      return lines.size() > 1 || lines.get(0).size() > 1;
    }
  }

  private final Random random;
  private final List<Part> parts = new ArrayList<>();
  private int next;

  RandomReport(long seed) {
    this.random = new Random(seed);
    parts.add(Part.of("示例市2024年政府信息公开工作年度报告"));
    some(3, this::line);
    some(3, this::paragraph);
    int style = random.nextInt(6);
    for (int i = 0; i < CHAPTERS.size(); i++) {
      if (i == 0 || random.nextInt(8) > 0) {
        chapter(style, i);
      }
    }
    some(2, this::line);
    if (random.nextInt(3) == 0) {
      parts.add(Part.of("示例市" + words(1, 2)));
      parts.add(Part.of("2025年1月20日"));
    }
  }

  /** All characters that occur once. */
  String words() {
    return asText()
        .chars()
        .filter(c -> RARE.indexOf(c) >= 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void some(int most, Runnable part) {
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      part.run();
    }
  }

  private void chapter(int style, int number) {
    String heading = number(style, number) + CHAPTERS.get(number);
    boolean glued = random.nextInt(6) == 0;
    parts.add(Part.of(glued ? heading + one(List.of("。", "：", "　")) + sentence() : heading));
    paragraph();
    some(3, this::paragraph);
    if (random.nextInt(3) == 0) {
      int sub = random.nextInt(style < CHINESE ? CHINESE : CHINESE + 2);
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        String own = random.nextInt(3) == 0 ? words(1, 4) : "";
        parts.add(Part.of(number(sub, i) + one(SUB_HEADINGS) + own + one(List.of("", "。", "："))));
        some(3, this::paragraph);
      }
    }
    if (random.nextInt(3) == 0) {
      parts.add(table());
      some(2, this::paragraph);
    }
  }

  private String number(int style, int number) {
    String chinese = NUMBERS.get(number);
    return switch (style) {
      case 0 -> "（" + chinese + "）";
      case 1 -> (number + 1) + one(List.of(".", "、", "．", " "));
      case 2 -> "(" + (number + 1) + ")";
      case 3 -> "第" + chinese + "部分 ";
      default -> chinese + one(List.of("、", "、", "，", ".", " "));
    };
  }

  private void line() {
    parts.add(Part.of(one(LINES) + words(0, 3)));
  }

  private void paragraph() {
    StringBuilder text = new StringBuilder(one(OPENINGS));
    for (int i = 0; i <= random.nextInt(3); i++) {
      text.append(sentence());
    }
    parts.add(Part.of(text.toString()));
  }

  private String sentence() {
    return words(1, 6)
        + one(List.of("", "，" + words(1, 4), "*", "3件"))
        + one(List.of("。", "。", "；", "", "："));
  }

  private Part table() {
    int columns = 1 + random.nextInt(5);
    List<List<String>> lines = new ArrayList<>();
    for (int row = 0; row < 2 + random.nextInt(4); row++) {
      List<String> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        line.add(random.nextInt(3) == 0 ? String.valueOf(random.nextInt(9)) : words(1, 3));
      }
      lines.add(line);
    }
    return new Part(lines);
  }

  private String words(int fewest, int most) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(most - fewest + 1) + fewest; i > 0; i--) {
      words.append(RARE.charAt(next++));
    }
    return words.toString();
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  String asText() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      part.lines().forEach(line -> text.append(String.join("\t", line)).append("\n"));
    }
    return text.toString();
  }

  String asPage() {
    StringBuilder page =
        new StringBuilder("<html><head><meta charset='utf-8'></head><body><div id='zoom'>");
    for (Part part : parts) {
      if (part.isTable()) {
        page.append("<table>");
        part.lines()
            .forEach(
                line -> page.append("<tr><td>" + String.join("</td><td>", line) + "</td></tr>"));
        page.append("</table>");
      } else {
        String words = part.lines().get(0).get(0);
        page.append(
            switch (words.hashCode() & 7) {
              case 0 -> "<p><b>" + words + "</b></p>";
              case 1 -> "<h3>" + words + "</h3>";
              case 2 -> words + "<br>";
              case 3 -> "<div>" + words + "</div>";
              default -> "<p>　　" + words + "</p>";
            });
      }
    }
    return page.append("</div></body></html>").toString();
  }

  byte[] asWord() throws IOException {
    StringBuilder body = new StringBuilder();
    for (Part part : parts) {
      if (part.isTable()) {
        body.append("<w:tbl>");
        for (List<String> line : part.lines()) {
          body.append("<w:tr>");
          line.forEach(cell -> body.append("<w:tc>" + paragraph(cell) + "</w:tc>"));
          body.append("</w:tr>");
        }
        body.append("</w:tbl>");
      } else {
        body.append(paragraph(part.lines().get(0).get(0)));
      }
    }
    return WordFile.zip(
        Map.of("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"));
  }

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r></w:p>";
  }

  byte[] bytes(String ending) throws IOException {
    return switch (ending) {
      case ".docx" -> asWord();
      case ".html" -> asPage().getBytes(StandardCharsets.UTF_8);
      default -> asText().getBytes(StandardCharsets.UTF_8);
    };
  }
}
