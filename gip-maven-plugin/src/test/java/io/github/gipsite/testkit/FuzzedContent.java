package io.github.gipsite.testkit;

import java.nio.file.Path;

/** Good content in which as much as possible is said, so that a mutation may meet any of it. */
public final class FuzzedContent {
  private static final String SITE =
      """
      site:
        title: 示例市政府信息公开工作年度报告
        base-url: https://www.example.invalid/nianbao/
        contact: 12345
        report-errors-url: https://www.example.invalid/jiucuo?a=1
        column: {name: 示例栏目, description: 示例, keywords: 示例, type: 示例}
        breadcrumb:
          - {name: 首页, href: https://www.example.invalid/}
          - {name: 公开, href: ../index.html}
      agency:
        name: 示例市人民政府
        kind: government
        predecessor: 示例县人民政府
        redirect-from: [jiu/nianbao]
      """;

  private static final String AGENCY =
      "name: 示例市示例局\nkind: department\ncontact: 12345\nredirect-from: [old-bureau]\n";

  private static final String MORE =
      """
      title: 示例市人民政府2024年政府信息公开工作年度报告
      index-number: 000000001/2025-00001
      redirect-from: [art/2025/3/3/art_1.html]
      explanations:
        - {check: late, reason: 示例原因, date: 2025-04-04}
      corrections:
        - {figure: requests.received, old: 49, new: 50, date: 2025-04-21, reason: 示例原因}
      """;

  private static final String WORDS =
      """


      {{requests.received}}、{{reviews.litigation|change}}。

      - 示例**一**
        > 示例[二](files/a.pdf)

      | 示例 | 件数 |
      |:---|---:|
      | 三 | 30 |

      ![示例](files/a.png)<br>`四`
      """;

  private FuzzedContent() {}

  public static ContentFolder write(Path folder) {
    ContentFolder content = ContentFolder.good(folder.resolve("content"));
    content.write(ContentFolder.REPORT, content.read(ContentFolder.REPORT) + "\n" + MORE);
    for (String chapter : new String[] {"overview", "problems"}) {
      String file = "2024/" + chapter + ".md";
      content.write(file, content.read(file) + WORDS);
    }
    return content.write("site.yaml", SITE).write("bureau/agency.yaml", AGENCY);
  }
}
