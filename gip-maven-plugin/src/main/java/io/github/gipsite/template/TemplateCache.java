package io.github.gipsite.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Runs templates once for each skeleton of what they show, and then fills them in. Ten thousand
 * reports have a few hundred skeletons between them, and to fill one in takes a hundredth of the
 * time of running its template.
 *
 * <p>Such a template may put a text where it likes, also twice, and ask whether it is empty; it
 * cannot ask what the text says. One that an office has replaced is run with the texts as well, the
 * first time that a shape is met, and must show the same.
 */
public final class TemplateCache {
  /** Odd shapes are run each time, so that those kept do not grow with the site. */
  public static final int MANY = 2000;

  private final BiFunction<String, Map<String, Object>, String> templates;
  private final int mostShapes;
  private final Predicate<String> compared;
  private final Map<Key, SplitHtml> known = new ConcurrentHashMap<>();

  private record Key(String template, Object form) {}

  /**
   * HTML taken apart at its marks.
   *
   * @param marks which text follows each piece but the last
   */
  private record SplitHtml(List<HtmlFragment> pieces, List<Integer> marks) {
    static SplitHtml of(String html, int texts) {
      List<HtmlFragment> pieces = new ArrayList<>();
      List<Integer> marks = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < html.length(); i++) {
        int index = html.charAt(i) - TemplateSkeleton.FIRST_MARK;
        if (index >= 0 && index < texts) {
          pieces.add(HtmlFragment.of(html.substring(from, i)));
          marks.add(index);
          from = i + 1;
        }
      }
      pieces.add(HtmlFragment.of(html.substring(from)));
      return new SplitHtml(pieces, marks);
    }

    HtmlFragment fill(List<HtmlFragment> texts) {
      List<HtmlFragment> all = new ArrayList<>(2 * pieces.size());
      all.add(pieces.get(0));
      for (int i = 0; i < marks.size(); i++) {
        all.add(texts.get(marks.get(i)));
        all.add(pieces.get(i + 1));
      }
      return HtmlFragment.joined(all);
    }
  }

  /**
   * With the templates of a site.
   *
   * @param templates runs one with its variables
   * @param mostShapes how many are kept; with none, every template is run each time
   * @param compared the templates that may be wrong
   */
  public TemplateCache(
      BiFunction<String, Map<String, Object>, String> templates,
      int mostShapes,
      Predicate<String> compared) {
    this.templates = templates;
    this.mostShapes = mostShapes;
    this.compared = compared;
  }

  /**
   * Renders a view with a template.
   *
   * @param variable as the template calls the view
   * @throws FilledTemplateException where it would show something else if it were run
   */
  public HtmlFragment render(String template, String variable, Record view) {
    return fill(template, variable, ViewSkeleton.of(view));
  }

  /**
   * The same of what was taken apart already.
   *
   * @throws FilledTemplateException where it would show something else if it were run
   */
  public HtmlFragment fill(String template, String variable, TemplateSkeleton skeleton) {
    Key key = new Key(template, skeleton.form());
    List<HtmlFragment> texts = skeleton.texts();
    SplitHtml split = known.get(key);
    if (split == null && (known.size() >= mostShapes || texts.size() > TemplateSkeleton.MARKS)) {
      return whole(template, variable, skeleton);
    }
    if (split == null) {
      split = SplitHtml.of(run(template, variable, skeleton.marked()), texts.size());
      skeleton.requireShown(split.marks());
      if (compared.test(template)
          && !split.fill(texts).equals(whole(template, variable, skeleton))) {
        throw new FilledTemplateException(template);
      }
      known.put(key, split);
    }
    return split.fill(texts);
  }

  private HtmlFragment whole(String template, String variable, TemplateSkeleton skeleton) {
    return HtmlFragment.of(run(template, variable, skeleton.whole()));
  }

  private String run(String template, String variable, Object shown) {
    return templates.apply(template, Map.of(variable, shown));
  }
}
