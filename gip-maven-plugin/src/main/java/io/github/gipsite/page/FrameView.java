package io.github.gipsite.page;

import io.github.gipsite.report.Site;
import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.TemplateConstant;
import io.github.gipsite.template.TemplateWords;
import java.util.List;
import java.util.Optional;

/**
 * The view of the frame around the main part of a page.
 *
 * @param root what leads from the page to the root of the site
 * @param titleKey the key of the words that make the title a title of this kind of page
 * @param title of the page
 * @param siteTitle of the site
 * @param home whether this is the home page
 * @param search whether there is a form to search the site; home has it in its main part
 * @param dataset JSON-LD; empty for most pages
 * @param feed whether the site has a feed
 * @param imprint who answers for the site
 * @param errors where readers report errors of a government site, where that is known
 * @param main the main part
 */
public record FrameView(
    TemplateConstant root,
    TemplateConstant titleKey,
    String title,
    String siteTitle,
    boolean home,
    boolean search,
    PageMetadata metadata,
    HtmlFragment dataset,
    boolean feed,
    List<Imprint> imprint,
    Optional<String> errors,
    HtmlFragment main) {
  /**
   * An item of the footer.
   *
   * @param key of the words that name it
   */
  public record Imprint(TemplateConstant key, String value) {
    private static Imprint of(Site.Field field) {
      return new Imprint(new TemplateConstant("footer." + field.key()), field.value());
    }
  }

  public FrameView {
    imprint = List.copyOf(imprint);
  }

  static FrameView of(Page page, HtmlFragment main, OutputSelection outputs, TemplateWords words) {
    Site site = page.site();
    return new FrameView(
        new TemplateConstant(page.root()),
        new TemplateConstant(page.titleKey()),
        page.title(),
        site.title(),
        page.isHome(),
        outputs.hasSearch() && !page.isHome() && !(page instanceof SearchPage),
        page.metadata(),
        page.dataset()
            .map(dataset -> HtmlFragment.of(dataset.markup(words)))
            .orElse(HtmlFragment.NONE),
        site.base().isPresent(),
        site.imprint().stream().map(Imprint::of).toList(),
        site.field("report-errors-url"),
        main);
  }
}
