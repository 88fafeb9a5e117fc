package io.github.gipsite.importer;

import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.PublicationDateParser;
import io.github.gipsite.importer.document.ReportTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises lines that belong to the page and not to the report: source, date, buttons. */
final class PageLineDetector {
  private static final int LONGEST_VALUE = 40;
  private static final String NAMES =
      "来源|信息来源|文章来源|索引号|索引码|发布机构|公开机构|发文机关|责任单位|发布单位|发布日期|发布时间|公开日期|公开时间|公布日期|公布时间|发文日期|成文日期|生成日期|有效期|有效性|主题分类|信息分类|体裁分类|组配分类|主题词|关键词|公开方式|公开范围|公开属性|发文字号|文号|作者|浏览次数|浏览|阅读|点击|字体|字号|打印|分享|您的位置|当前位置|时间|日期";
  private static final Pattern ABOUT = Pattern.compile("[【\\[]?(?:" + NAMES + ").{0,80}");
  private static final Pattern NAME = Pattern.compile("(?:" + NAMES + ")\\s*[:：]?");
  private static final Pattern DATE =
      Pattern.compile("20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:\\s*\\d{2}:\\d{2}(?::\\d{2})?)?");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "目[\\s\u3000]*录|[（(]?[一二三四五六1-9][)）、.．][^。]{2,45}(?:…+|[.·]{3,}|[\\s\u3000])\\d{1,3}");
  private static final Pattern CLOSING =
      Pattern.compile("[【\\[]?(?:上一篇|下一篇|上一条|下一条|扫一扫|分享到|打印|关闭|责任编辑|相关链接|相关文章|返回顶部)[^。]{0,80}");

  private PageLineDetector() {}

  /**
   * Whether a paragraph before the first chapter is such a line, a bare date or a line of a table
   * of contents.
   */
  static boolean isPageLine(Paragraph paragraph) {
    String text = paragraph.text();
    return ABOUT.matcher(text).matches()
        || DATE.matcher(text).matches()
        || CONTENTS.matcher(text).matches()
        || (PublicationDateParser.labelled(text).isPresent() && !text.contains("。"));
  }

  /** Whether a paragraph below the last chapter is such a line. */
  static boolean isClosingLine(Paragraph paragraph) {
    return CLOSING.matcher(paragraph.text()).matches();
  }

  /** Joins a label on a line of its own with the text after it: 发布日期 2025-03-03. */
  static List<Paragraph> joined(List<Paragraph> paragraphs) {
    List<Paragraph> all = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Paragraph last = all.isEmpty() ? paragraph : all.get(all.size() - 1);
      boolean named = !all.isEmpty() && NAME.matcher(last.text()).matches();
      if (named && isValue(paragraph.text())) {
        String text = last.text() + " " + paragraph.text();
        all.set(all.size() - 1, new Paragraph(last.number(), last.mark(), text));
      } else {
        all.add(paragraph);
      }
    }
    return all;
  }

  private static boolean isValue(String text) {
    return text.length() <= LONGEST_VALUE
        && !text.contains("。")
        && !NAME.matcher(text).matches()
        && ReportTitle.read(text).isEmpty();
  }
}
