package io.github.gipsite.page;

import io.github.gipsite.chart.ChartRenderer;
import io.github.gipsite.chart.LineChartView;
import io.github.gipsite.chart.ShareBars;
import io.github.gipsite.chart.ShareBarsView;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.table.TableGrid;
import io.github.gipsite.template.Asset;
import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every component of the template with its examples, on one page for whoever designs them. */
public final class ExamplesPage {
  private static final Path FOLDER = Path.of("target", "examples");
  private static final String COMPONENTS = "components/";

  /** Attributes that name ids, with {@code #} or without. */
  private static final List<String> REFERENCES =
      List.of("aria-labelledby", "aria-describedby", "aria-controls", "headers", "for");

  private ExamplesPage() {}

  /** Renders the page with its style sheet beside it, and says where it is. */
  public static Path build() throws IOException {
    SiteTemplate template = SiteTemplate.onClassPath();
    PageRenderer renderer =
        new PageRenderer(
            template, Locale.SIMPLIFIED_CHINESE, template.assets(), OutputSelection.ALL);
    for (Asset asset : template.assets().all()) {
      write(asset.path(), asset.text());
    }
    Document page = Jsoup.parse(renderer.render("pages/examples", variables(renderer)));
    page.outputSettings().prettyPrint(false);
    List<Element> examples = page.select("article > section");
    for (int i = 0; i < examples.size(); i++) {
      giveIdsOfItsOwn(examples.get(i), "example-" + (i + 1) + "-");
    }
    return write("index.html", page.outerHtml());
  }

  /** The folders of the components. */
  public static List<String> components() {
    return TemplateFiles.onClassPath().ours().files().stream()
        .filter(file -> file.startsWith(COMPONENTS))
        .map(file -> file.substring(COMPONENTS.length()).replaceFirst("/.*", ""))
        .distinct()
        .toList();
  }

  private static Map<String, Object> variables(PageRenderer renderer) {
    Edition edition = Editions.builtIn().named("2021").orElseThrow();
    return Map.of(
        "components", components(),
        "years", Sample.of(renderer, SampleContent.allYears()),
        "city", Sample.of(renderer, SampleContent.twoYears()),
        "agencies", Sample.of(renderer, SampleContent.twoAgencies()),
        "summary", Sample.of(renderer, SampleContent.summary()),
        "real", Sample.of(renderer, SampleContent.realReport()),
        "grids", grids(edition, "12"),
        "longGrids", grids(edition, "1234567"));
  }

  private static List<TableGrid> grids(Edition edition, String figure) {
    return edition.tables().stream().map(table -> TableGrid.of(table, i -> figure)).toList();
  }

  /** A site that examples take their values from. */
  public record Sample(PageRenderer renderer, SitePlan plan) {
    static Sample of(PageRenderer renderer, Path content) {
      ContentFolder folder = ContentFolder.at(content);
      return new Sample(
          renderer,
          SitePlan.of(folder.reading().archive(), folder.findings(), OutputSelection.ALL));
    }

    /** The page at a path of the site. */
    public Page page(String path) {
      return plan.pages().stream()
          .filter(page -> page.path().equals(path))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("the sample has no page " + path));
    }

    /** What stands around a page. */
    public FrameView frame(String path) {
      return FrameView.of(page(path), HtmlFragment.NONE, OutputSelection.ALL, renderer.words());
    }

    /** What the page of a summary shows of it and its units. */
    public RollUpView rollUp(String path) {
      return RollUpView.of((RollUpPage) page(path));
    }

    /** The first line on a page of trends. */
    public LineChartView line(String path) {
      return LineChartView.of(((TrendsPage) page(path)).charts().get(0));
    }

    /** The first bars on a page of trends. */
    public ShareBarsView bars(String path) {
      ShareBars chart = shares(path);
      ChartRenderer html = renderer.charts();
      return ShareBarsView.of(
          chart,
          chart.bars().stream().map(bar -> html.bar(chart, bar)).toList(),
          chart.bars().stream().map(html::row).toList());
    }

    /** The first of them. */
    public ShareBarsView.BarView bar(String path) {
      return ShareBarsView.BarView.of(shares(path), shares(path).bars().get(0));
    }

    /** The first of their values. */
    public ShareBarsView.ValueRow row(String path) {
      return ShareBarsView.ValueRow.of(shares(path).bars().get(0));
    }

    private ShareBars shares(String path) {
      return ((TrendsPage) page(path)).shares().get(0);
    }

    /** The first bar on the page of a report. */
    public ShareBarsView.SingleBarView one(String path) {
      return ShareBarsView.SingleBarView.of(report(path).shares().get(0));
    }

    /** The main figures of a report. */
    public GlanceView glance(String path) {
      return renderer.reports().glanceView(report(path), report(path).changes());
    }

    /** The first of them. */
    public GlanceView.GlanceItem glanceItem(String path) {
      return GlanceView.GlanceItem.of(report(path).changes().get(0));
    }

    /** The main figures of a report beside those of the year before. */
    public ComparisonView comparison(String path) {
      ReportPage report = report(path);
      return ComparisonView.of(
              report.report().year(), report.changes(), renderer.words().text("comparison.unknown"))
          .orElseThrow();
    }

    private ReportPage report(String path) {
      return (ReportPage) page(path);
    }

    /** What the page of a report shows of it. */
    public ReportView view(String path) {
      return renderer.reports().of(report(path));
    }
  }

  /** The same component stands on the page more than once; fills are shared by all. */
  private static void giveIdsOfItsOwn(Element example, String prefix) {
    for (Element element : example.getAllElements()) {
      for (Attribute attribute : element.attributes().asList()) {
        String value = attribute.getValue();
        if (attribute.getKey().equals("id") && !value.startsWith("gip-fill-")) {
          element.attr("id", prefix + value);
        } else if (REFERENCES.contains(attribute.getKey())) {
          element.attr(attribute.getKey(), value.replaceAll("\\S+", prefix + "$0"));
        }
      }
    }
  }

  private static Path write(String path, String text) throws IOException {
    Path file = FOLDER.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toAbsolutePath();
  }
}
