package io.github.gipsite.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a report as the page of a government site. */
final class HtmlPage {
  private HtmlPage() {}

  static byte[] of(FilledForm form) {
    return text(form, "utf-8").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] inGbk(FilledForm form) {
    return text(form, "gb2312").getBytes(Charset.forName("GBK"));
  }

  private static String text(FilledForm form, String charset) {
    StringBuilder page =
        new StringBuilder("<html><head><meta charset='" + charset + "'>")
            .append("<meta name='PubDate' content='2025-01-20 09:30'></head><body>")
            .append("<ul><li>首页</li><li>政务公开</li></ul><h1>" + form.title() + "</h1>")
            .append("<div>发布日期：2025-01-20 来源：示例市</div><div id='zoom'>")
            .append("<p>　　现公布本机关的年度报告。</p><p>　　<b>一、总体情况</b></p><p>　　总体良好。</p>")
            .append("<ul><li>甲</li><li>乙</li></ul>");
    for (FilledForm.Sheet sheet : form.sheets()) {
      page.append("<p>　　<span>" + sheet.heading() + "</span></p>");
      page.append("<table>");
      sheet.lines().forEach(line -> page.append(row(line)));
      page.append("</table>");
    }
    return page.append("<p>五、存在的主要问题及改进情况</p><p>（一）存在问题。人少。</p>")
        .append("<p>（二）改进措施。培训。</p><p>六、其他需要报告的事项</p><p>未收取信息处理费。</p></div>")
        .append("<div>主办单位：示例市人民政府办公室</div></body></html>")
        .toString();
  }

  private static String row(List<FilledForm.Piece> line) {
    StringBuilder row = new StringBuilder("<tr>");
    for (FilledForm.Piece cell : line) {
      row.append("<td rowspan='" + cell.rowSpan() + "' colspan='" + cell.columnSpan() + "'>")
          .append("<p><span>" + cell.text() + "</span></p></td>");
    }
    return row.append("</tr>").toString();
  }
}
