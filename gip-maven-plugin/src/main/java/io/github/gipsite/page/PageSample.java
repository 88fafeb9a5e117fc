package io.github.gipsite.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A sample of pages: of each kind the first, the last and every 64th, and the first of each variant
 * that is known without reading the body.
 */
final class PageSample {
  private static final int DISTANCE = 64;

  private final List<Page> pages;
  private final Set<Integer> chosen = new TreeSet<>();

  private PageSample(List<Page> pages) {
    this.pages = pages;
  }

  static List<Page> of(List<Page> pages) {
    PageSample sample = new PageSample(pages);
    sample.chooseOfEachKind();
    sample.chooseOfEachForm();
    return sample.chosen.stream().map(pages::get).toList();
  }

  private void chooseOfEachKind() {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      String kind = pages.get(i).template();
      last.put(kind, i);
      if ((seen.merge(kind, 1, Integer::sum) - 1) % DISTANCE == 0) {
        chosen.add(i);
      }
    }
    chosen.addAll(last.values());
  }

  private void chooseOfEachForm() {
    Set<List<Object>> forms = new HashSet<>();
    IntStream.range(0, pages.size())
        .filter(i -> forms.add(form(pages.get(i))))
        .forEach(chosen::add);
  }

  private static List<Object> form(Page page) {
    return page instanceof ReportPage shown
        ? List.of(
            shown.report().edition().id(),
            shown.report().extent(),
            shown.report().head().tables(),
            shown.units().isPresent(),
            shown.report().attachments().isEmpty(),
            shown.report().corrections().isEmpty(),
            shown.report().explanations().isEmpty())
        : List.of(page.template(), page.root());
  }
}
