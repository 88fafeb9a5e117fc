package io.github.gipsite.importer;

import static io.github.gipsite.importer.HugeDocuments.numbered;
import static io.github.gipsite.importer.HugeDocuments.page;
import static io.github.gipsite.importer.HugeDocuments.text;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts and pages of the web that hold far too much of one thing. */
class HugePagesTest extends HugeDocumentsImported {
  @Test
  void areImportedOrRefusedInWords() throws IOException, InterruptedException {
    texts();
    pages();
    nestedPages();
    assertThatAllAreImportedOrRefusedInWords();
  }

  private void texts() throws IOException {
    add("spaces.txt", "imported", text("甲" + " ".repeat(1_000_000) + "乙"));
    add("wide-spaces.txt", "imported", text("甲" + "\u3000".repeat(1_000_000) + "乙"));
    add("brackets.txt", "imported", text("[".repeat(1_000_000)));
    add("stops.txt", "imported", text("一、总体情况" + "。".repeat(500_000) + "甲\u0085"));
    add("marks.txt", "imported", text("a" + "\u0301\u0316".repeat(500_000)));
    add("ligatures.txt", "imported", text("\uFDFA".repeat(1_000_000)));
    add("one-line.txt", "imported", text("字".repeat(3_000_000)));
    add("empty-lines.txt", "imported", text("\n".repeat(1_000_000)));
    add("lines.txt", "import.limit.paragraphs", text("字\n".repeat(1_000_000)));
    add("wrapped-lines.txt", "imported", text("\t甲\n" + "续\n".repeat(500_000)));
    add("cells.txt", "import.limit.columns", text("甲\t".repeat(100_000)));
    add("tabs.txt", "imported", text("甲\t" + "\t".repeat(5_000_000)));
    add("rows.txt", "import.limit.cells", text("甲\t乙\n".repeat(1_000_000)));
    add("rows-of-figures.txt", "imported", text("规章\t1\t2\t3\n".repeat(30_000)));
    add("years.txt", "import.no-title", utf8("《" + "2024年".repeat(500_000)));
    add("titles.txt", "import.no-title", utf8(("示例市2024年".repeat(10) + "\n").repeat(40_000)));
    add("nothing.txt", "import.unknown", text("\0".repeat(1_000_000)));
    add("large.txt", "import.limit.text", text("字".repeat(4_100_000)));
    add("long-figure.txt", "imported", text("信息内容\t本年制发件数\n规章\t" + "9".repeat(2_000_000)));
  }

  private void pages() throws IOException {
    add("lines.html", "imported", page("<br>".repeat(500_000)));
    add("a-million-lines.html", "import.limit.elements", page("<br>".repeat(1_000_000)));
    add("cells.html", "import.limit.columns", page(table("<td>甲".repeat(100_000) + "<tr><td>乙")));
    add("rows.html", "imported", page(table("<tr><td>规章<td>1<td>2".repeat(30_000))));
    add("tables.html", "imported", page(table("<td>规章<td>1<tr><td>收费<td>3").repeat(10_000)));
    String spans = "<td colspan=150 rowspan=65534>甲<td rowspan=9>乙<tr>";
    add("spans.html", "import.limit.cells", page(table(spans + "<tr><td>丙".repeat(2_000))));
    add("attributes.html", "imported", page("<p " + numbered(100_000, "a#=1 ") + ">甲</p>"));
    add("all-attributes.html", "import.limit.attributes", page("<i a=1 b c d>".repeat(300_000)));
    add("scripts.html", "imported", page("<i></i><script></script>".repeat(100_000)));
    add("buttons.html", "imported", page("甲<button>乙</button>".repeat(100_000)));
    add("comments.html", "import.limit.tags", page("<!-->".repeat(1_700_000)));
    add("title.html", "imported", page("<title>" + "字".repeat(3_000_000) + "</title>", ""));
    add("date.html", "imported", page("<p>发布日期" + "\u3000".repeat(500_000) + "甲</p>"));
    String date = "<meta name=PubDate content='2025-01-02" + " ".repeat(500_000) + "\n甲'>";
    add("published.html", "imported", page(date, ""));
    add(
        "charset.html",
        "import.no-title",
        utf8("<meta ".repeat(230) + "charset=" + " ".repeat(2_600) + "<table>"));
  }

  private void nestedPages() throws IOException {
    add("levels.html", "imported", page("<div>".repeat(200_000)));
    add("levels-of-words.html", "imported", page("<div>一、甲".repeat(40_000)));
    add(
        "levels-of-headings.html",
        "imported",
        page("<div>".repeat(600) + "<p>一、甲</p>".repeat(40_000)));
    add("levels-of-tables.html", "imported", page("<table><tr><td>".repeat(10_000)));
    add("levels-of-lists.html", "imported", page("<ol><li><p>甲".repeat(40_000)));
    add("fonts.html", "imported", page(numbered(20_000, "<font color=c#><p>甲")));
    add("soup.html", "import.too-complex", page(soup()));
    add("out-of-order.html", "imported", page("<b><i><p></b></i>".repeat(50_000)));
  }

  /** Tags in no order at all, of which jsoup loses count. */
  private static String soup() {
    Random random = new Random(2);
    List<String> tags =
        List.of(
            "<table> <tr> <td> </td> </table> <p> </p> <b> </b> <a> </a> <select> </select> <li> <ul> </ul> <h1> <nav> </nav> <template> </template> <form> <option> 一、甲 2024年"
                .split(" ", -1));
    return Stream.generate(() -> tags.get(random.nextInt(tags.size())))
        .limit(400_000)
        .collect(Collectors.joining());
  }

  private static String table(String rows) {
    return "<table><tr>" + rows + "</table>";
  }
}
