package io.github.gipsite.testkit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text that was made to do harm, wherever an editor of an agency may write: as a folder, in a
 * name, in figures, words and attachments. Where it runs, it leaves its number behind.
 */
public record HostileContent(int number, String payload) {
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

  private static final String AGENCY =
      "name: @\nkind: department\ncontact: @\npredecessor: @\nroll-up: [@]\n";

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

  public static List<HostileContent> all() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/hostile/payloads.txt"));
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new HostileContent(i + 1, lines.get(i).translateEscapes()))
        .map(HostileContent::numbered)
        .toList();
  }

  private HostileContent numbered() {
    return new HostileContent(number, payload.replace("gipFired=1", "gipFired=" + number));
  }

  /** Adds an agency of that name with two years. */
  public void addAgency(ContentFolder content) {
    String year = folder() + "/2024/";
    content
        .write(folder() + "/agency.yaml", quoted(AGENCY))
        .write(year + "report.yaml", good(content) + quoted(HEAD))
        .write(year + "problems.md", WORDS.replace("@", payload))
        .write(year + "overview.md", payload)
        .write(year + "files/" + folder() + ".pdf", "%PDF")
        .write(folder() + "/2018/report.yaml", quoted(LEGACY))
        .write(folder() + "/2018/" + folder() + ".md", WORDS.replace("@", payload));
  }

  private String good(ContentFolder content) {
    return content
        .read(ContentFolder.REPORT)
        .replace("published: 2025-03-03", "published: 2025-04-03")
        .replace("compulsion: 5", "compulsion: " + quoted("@"));
  }

  /** Writes the file with what is said of the whole site. */
  public void writeSite(ContentFolder content) {
    content.write("site.yaml", quoted(SITE));
  }

  /** The payload as far as a folder may be called so. */
  public String folder() {
    String name = payload.strip().replaceAll("[/\\x00\n]", "_");
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /** Whether it may stand in a text at all: a control character may not. */
  public boolean isText() {
    return payload.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
  }

  private String quoted(String template) {
    return template.replace("@", QUOTED.toJson(payload));
  }

  @Override
  public String toString() {
    return QUOTED.toJson(payload);
  }
}
