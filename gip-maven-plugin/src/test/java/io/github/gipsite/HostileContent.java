package io.github.gipsite;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Content in which one text that was made to do harm stands wherever an editor may write. */
record HostileContent(String payload) {
  private static final int LONGEST_NAME = 60;

  /** What is said in double quotes is the same in JSON and YAML. */
  private static final Gson QUOTED = new GsonBuilder().disableHtmlEscaping().create();

  private static final String SITE =
      """
      site:
        title: @
        base-url: @
        domain: @
        id-code: @
        icp: @
        police-record: @
        host-organisation: @
        contact: @
        report-errors-url: @
        column: {name: @, description: @, keywords: @, type: @}
        breadcrumb: [{name: @, href: @}]
      agency:
        name: @
        kind: @
        contact: @
        predecessor: @
        redirect-from: [@]
      """;

  private static final String AGENCY = "name: @\nkind: department\ncontact: @\nroll-up: [@]\n";

  private static final String HEAD =
      """
      title: @
      index-number: @
      redirect-from: [@]
      explanations:
        - {check: late, reason: @, date: 2025-04-04}
        - {check: @, figure: @, reason: @, date: @}
      corrections:
        - {figure: requests.received.total, old: 51, new: 50, date: 2025-04-21, reason: @}
        - {figure: requests.received.total, old: @, new: 50, date: 2025-04-21, reason: @}
      @: @
      """;

  private static final String LEGACY =
      """
      year: 2018
      published: 2019-03-03
      edition: legacy
      title: @
      indicators:
        - name: @
          items:
            - {name: @, unit: @, value: 5}
            - {name: @, unit: @, value: @, of-which: [{name: @, unit: @, value: 1}]}
      """;

  private static final String WORDS =
      """
      一@

      @

      # @

      - @
      > @

      [二](@) [三](<@>) [四][a] ![@](@ "@") ![五](<@>) <@> [@](a.html "@")

      [a]: @

      | @ | 六 |
      |---|---|
      | 七 | @ |

      `@` **@** <!-- @ --> <a href="@">八</a> <a title='@' href=@>九</a> <p @>十</p>

      ```@
      @
      ```
      """;

  static List<HostileContent> all() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/hostile/payloads.txt")).stream()
        .map(line -> new HostileContent(line.translateEscapes()))
        .toList();
  }

  ContentFolder write(Path root) {
    ContentFolder content = ContentFolder.good(root);
    content
        .change("published: 2025-03-03", "published: 2025-04-03")
        .change("compulsion: 5", "compulsion: " + quoted("@"));
    String report = content.read(ContentFolder.REPORT) + quoted(HEAD);
    content
        .write(ContentFolder.REPORT, report)
        .write("site.yaml", quoted(SITE))
        .write("2024/problems.md", WORDS.replace("@", payload))
        .write("2024/overview.md", payload)
        .write("2024/files/" + name() + ".pdf", "%PDF")
        .write("2018/report.yaml", quoted(LEGACY))
        .write("2018/" + name() + ".md", WORDS.replace("@", payload))
        .write(name() + "/agency.yaml", quoted(AGENCY))
        .write(name() + "/2024/report.yaml", report);
    return content;
  }

  /** The payload as far as a file may be called so. */
  String name() {
    String name = payload.replaceAll("[/\\x00\n]", "_");
    return "x" + name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  private String quoted(String template) {
    return template.replace("@", QUOTED.toJson(payload));
  }

  @Override
  public String toString() {
    return QUOTED.toJson(payload);
  }
}
