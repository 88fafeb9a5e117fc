package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.check.Checks;
import io.github.gipsite.content.ContentRules;
import io.github.gipsite.diagnostic.Messages;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.source.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/checks.md} is made from the rules; run with {@code -Dgip.golden=write} to renew it.
 */
class ChecksDocTest {
  private static final Path DOC = Path.of("..", "docs", "checks.md");
  private static final List<String> PARTS = List.of("compares", "why", "mend", "example");

  private final ResourceBundle texts =
      ResourceBundle.getBundle("io.github.gipsite.diagnostic.rules", Locale.ROOT);

  @Test
  void docSaysWhatTheRulesSay() throws IOException {
    if ("write".equals(System.getProperty("gip.golden"))) {
      Files.writeString(DOC, doc());
    }
    assertThat(DOC).content().isEqualTo(doc());
  }

  @Test
  void everyRuleIsExplainedAndNothingElse() {
    Set<String> expected = new HashSet<>();
    rules()
        .forEach(
            rule -> {
              expected.add(rule.id() + ".title");
              PARTS.forEach(part -> expected.add(rule.id() + "." + part));
            });
    assertThat(texts.keySet()).isEqualTo(expected);
  }

  @Test
  void noIdIsUsedTwice() {
    assertThat(rules().map(Rule::id)).doesNotHaveDuplicates();
  }

  private static Stream<Rule> rules() {
    return Stream.of(SourceRules.ALL.stream(), ContentRules.ALL.stream(), Checks.rules().stream())
        .flatMap(rules -> rules);
  }

  private String doc() {
    StringBuilder doc =
        new StringBuilder(
            """
            # 检查项目

            每条提示方括号里的名称就是下面的标题。错误会阻止发布，警告会列出但不阻止。
            The name in brackets of each finding is a heading below. An error blocks publishing; a warning is listed.

            <!-- Generated from rules.properties by ChecksDocTest; do not edit. -->
            """);
    Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
    rules()
        .forEach(
            rule ->
                doc.append("\n## ")
                    .append(rule.id())
                    .append("\n\n")
                    .append("**")
                    .append(texts.getString(rule.id() + ".title"))
                    .append("**（")
                    .append(messages.text("severity." + rule.severity().id()))
                    .append("）\n\n")
                    .append("- 比较：")
                    .append(texts.getString(rule.id() + ".compares"))
                    .append("\n- 原因：")
                    .append(texts.getString(rule.id() + ".why"))
                    .append("\n- 改法：")
                    .append(texts.getString(rule.id() + ".mend"))
                    .append("\n- 例子：")
                    .append(texts.getString(rule.id() + ".example"))
                    .append("\n"));
    return doc.toString();
  }
}
