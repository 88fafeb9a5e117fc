package io.github.gipsite.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A template that is filled in shows the same as one that is run. */
class TemplateCacheTest {
  private record Line(String name, String value) {}

  private record View(
      String title, int size, List<Line> lines, Optional<String> note, HtmlFragment more) {}

  private record Link(TemplateConstant root, String name) {}

  private final List<Object> runs = new ArrayList<>();
  private final TemplateCache templates = new TemplateCache(this::run, 100, template -> false);

  @Test
  void textsAreFilledInWhereTheyAreShown() {
    assertThat(show(view("区", "新收", "370"))).isEqualTo("区<2>新收=370;区");
  }

  @Test
  void oneShapeIsRunOnce() {
    assertThat(show(view("区", "新收", "370"))).contains("370");
    assertThat(show(view("县", "答复", "12"))).isEqualTo("县<2>答复=12;县");
    assertThat(runs).hasSize(1);
  }

  @Test
  void moreOfAThingIsAnotherShape() {
    show(view("区", "新收", "370"));
    View longer =
        new View(
            "区", 2, List.of(line("一", "1"), line("二", "2")), Optional.empty(), HtmlFragment.NONE);
    assertThat(show(longer)).isEqualTo("区<2>一=1;二=2;区");
    assertThat(runs).hasSize(2);
  }

  @Test
  void whatIsEmptyIsAnotherShape() {
    show(view("区", "新收", "370"));
    assertThat(show(view("区", "新收", ""))).isEqualTo("区<2>新收=(空);区");
    assertThat(runs).hasSize(2);
  }

  @Test
  void anotherNumberIsAnotherShape() {
    show(view("区", "新收", "370"));
    View wider = new View("区", 3, List.of(line("新收", "370")), Optional.empty(), HtmlFragment.NONE);
    assertThat(show(wider)).startsWith("区<3>");
  }

  @Test
  void aFixedTextBelongsToTheShape() {
    assertThat(ViewSkeleton.of(new Link(new TemplateConstant("../"), "一")).marked())
        .isEqualTo(ViewSkeleton.of(new Link(new TemplateConstant("../"), "二")).marked())
        .isNotEqualTo(ViewSkeleton.of(new Link(new TemplateConstant(""), "一")).marked());
  }

  @Test
  void theFormOfAShapeIsTheSameWhereTheShapeIs() {
    List<ViewSkeleton> shapes =
        Stream.of(
                view("区", "新收", "370"),
                view("县", "答复", "12"),
                view("", "新收", "370"),
                view("区", "新收", ""),
                new View("区", 12, List.of(), Optional.empty(), HtmlFragment.NONE),
                new View("区", 1, List.of(line("2", "")), Optional.empty(), HtmlFragment.NONE),
                new View("区", 12, List.of(), Optional.of(""), HtmlFragment.NONE),
                new View("区", 12, List.of(), Optional.of("注"), HtmlFragment.NONE),
                new View("区", 12, List.of(), Optional.empty(), HtmlFragment.of("<p>段</p>")),
                new Link(new TemplateConstant("../"), "一"),
                new Link(new TemplateConstant("../1:."), ""))
            .map(ViewSkeleton::of)
            .toList();
    for (ViewSkeleton one : shapes) {
      assertThat(
              one.marked()
                  .toString()
                  .chars()
                  .map(c -> c - TemplateSkeleton.FIRST_MARK)
                  .filter(i -> i >= 0))
          .as("a mark for each text, in their order")
          .containsExactlyElementsOf(IntStream.range(0, one.texts().size()).boxed().toList());
      for (ViewSkeleton other : shapes) {
        assertThat(one.form().equals(other.form())).isEqualTo(one.marked().equals(other.marked()));
      }
    }
  }

  @Test
  void textsAreEscapedAndHtmlIsNot() {
    View view = new View("<b>\"&'", 2, List.of(), Optional.of("a<b"), HtmlFragment.of("<p>段</p>"));
    assertThat(show(view))
        .isEqualTo("&lt;b&gt;&quot;&amp;&#39;<2>&lt;b&gt;&quot;&amp;&#39;a&lt;b<p>段</p>");
  }

  @Test
  void aTextThatLooksLikeAMarkIsATextOfItsOwn() {
    assertThat(show(view("\uE100", "\uE101", "\uE102"))).isEqualTo("\uE100<2>\uE101=\uE102;\uE100");
  }

  @Test
  void moreTextsThanThereAreMarks() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      lines.add(line("年" + i, "值" + i));
    }
    assertThat(show(new View("区", 2, lines, Optional.empty(), HtmlFragment.NONE)))
        .startsWith("区<2>年0=值0;")
        .endsWith(";年4999=值4999;区");
  }

  @Test
  void oddShapesAreRunEachTimeAndNotKept() {
    for (int size = 0; size < 110; size++) {
      assertThat(show(new View("区", size, List.of(), Optional.empty(), HtmlFragment.NONE)))
          .isEqualTo("区<" + size + ">区");
    }
    show(new View("县", 109, List.of(), Optional.empty(), HtmlFragment.NONE));
    assertThat(runs).hasSize(111);
  }

  private static View view(String title, String name, String value) {
    return new View(title, 2, List.of(line(name, value)), Optional.empty(), HtmlFragment.NONE);
  }

  private static Line line(String name, String value) {
    return new Line(name, value);
  }

  private String show(View view) {
    return templates.render("components/any", "view", view).markup();
  }

  /** The title twice, which a template may do; a text that it was given escaped, or a mark. */
  private String run(String template, Map<String, Object> variables) {
    View view = (View) variables.get("view");
    runs.add(view);
    StringBuilder html = new StringBuilder(view.title() + "<" + view.size() + ">");
    for (Line line : view.lines()) {
      String value = line.value().isEmpty() ? "(空)" : line.value();
      html.append(line.name()).append("=").append(value).append(";");
    }
    return html + view.title() + view.note().orElse("") + view.more().markup();
  }
}
