package io.github.gipsite.page;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.ReportExhausted;
import io.github.gipsite.source.SourceRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * Makes every page once with what an office has replaced of the template, so that a mistake in it
 * is a finding, and not the end of a run.
 */
public final class TemplateTrial {
  private final SiteTemplate template;
  private final Locale locale;
  private final Outputs outputs;

  /** Finds the same place once, however many pages it spoils. */
  private final SortedMap<SourceLocation, Diagnostic> findings = new TreeMap<>();

  public TemplateTrial(SiteTemplate template, Locale locale, Outputs outputs) {
    this.template = template;
    this.locale = locale;
    this.outputs = outputs;
  }

  /** What cannot be shown. */
  public List<Diagnostic> run(SitePlan plan) {
    attempt(() -> makeAll(plan));
    return List.copyOf(findings.values());
  }

  private void makeAll(SitePlan plan) {
    Assets assets = template.assets();
    PageRenderer filled = new PageRenderer(template, locale, assets, outputs);
    PageRenderer run = new PageRenderer(template, locale, assets, outputs, 0);
    for (Page page : plan.pages()) {
      attempt(
          () -> {
            if (!filled.render(page).equals(run.render(page))) {
              add(anyReplaced(), "template-syntax.filled", page.path());
            }
          });
    }
  }

  private void add(SourceLocation place, String key, Object argument) {
    findings.putIfAbsent(place, Diagnostic.of(SourceRules.TEMPLATE_SYNTAX, place, key, argument));
  }

  /** Thymeleaf tells of its own; anything else is a list that names what is not there. */
  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (ReportExhausted e) {
      findings.putIfAbsent(e.finding().place(), e.finding());
    } catch (StackOverflowError e) {
      add(anyReplaced(), "template-syntax", e.toString());
    } catch (TemplateProcessingException | IllegalStateException e) {
      Throwable cause = e;
      SourceLocation place = anyReplaced();
      for (Throwable next = e; next != null; next = next.getCause()) {
        cause = next;
        place =
            next instanceof TemplateProcessingException told ? place(told).orElse(place) : place;
      }
      add(place, "template-syntax", String.valueOf(cause.getMessage()));
    }
  }

  /** The place that Thymeleaf names, if it is in a file of the office. */
  private Optional<SourceLocation> place(TemplateProcessingException fault) {
    String name = String.valueOf(fault.getTemplateName());
    String file = name.endsWith(".xml") || name.endsWith(".html") ? name : name + ".html";
    return Optional.ofNullable(template.files().own().get(file))
        .map(
            own ->
                new SourceLocation(
                    own.file(), atLeastOne(fault.getLine()), atLeastOne(fault.getCol()), 1));
  }

  private static int atLeastOne(@Nullable Integer number) {
    return number == null ? 1 : Math.max(1, number);
  }

  /** Where the fault shows in one of our files, one of the office's is the reason. */
  private SourceLocation anyReplaced() {
    return SourceLocation.startOf(
        template.files().own().values().stream()
            .map(own -> own.file())
            .sorted()
            .findFirst()
            .orElseThrow());
  }
}
