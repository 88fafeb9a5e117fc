package io.github.gipsite.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

/** Escaped text is read back as it was written. */
class MarkupEscaperTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "示例市 2024", "𠀀", "\t\n", "a=b;c#d/e"})
  void staysAsItIs(String text) {
    assertThat(MarkupEscaper.html(text)).isEqualTo(text);
    assertThat(MarkupEscaper.page(text)).isEqualTo(text);
    assertThat(MarkupEscaper.xml(text)).isEqualTo(text);
  }

  @Test
  void marksAreEscapedOnce() {
    assertThat(MarkupEscaper.html("<a b=\"&amp;\">'"))
        .isEqualTo("&lt;a b=&quot;&amp;amp;&quot;&gt;'");
    assertThat(MarkupEscaper.page("<'>")).isEqualTo("&lt;&#39;&gt;");
    assertThat(MarkupEscaper.xml("<'\">")).isEqualTo("&lt;'&quot;&gt;");
  }

  @Test
  void xmlHasNoOtherCharacters() {
    assertThat(MarkupEscaper.xml("a\u0001\uD800b\uFFFE\uFFFF\rc"))
        .isEqualTo("a\uFFFD\uFFFDb\uFFFD\uFFFD&#13;c");
  }

  /** The template escapes some texts of a page, and a view that is filled in the others. */
  @Test
  void aPageIsEscapedAsThymeleafDoesIt() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "前" + (char) c + "后";
      assertThat(MarkupEscaper.page(text))
          .as("%04x", c)
          .isEqualTo(EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text));
    }
  }
}
