package io.github.gipsite.page;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.ReportExhausted;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.template.Assets;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.template.TemplateError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes every page once with what an office has replaced of the template, so that a mistake in it
 * is a finding, and not the end of a run.
 */
public final class TemplateOverrideCheck {
  private final SiteTemplate template;
  private final Locale locale;
  private final OutputSelection outputs;

  /** Finds the same place once, however many pages it spoils. */
  private final SortedMap<SourceLocation, Diagnostic> findings = new TreeMap<>();

  public TemplateOverrideCheck(SiteTemplate template, Locale locale, OutputSelection outputs) {
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
              add(firstOverride(), "template-syntax.filled", page.path());
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
      add(firstOverride(), "template-syntax", e.toString());
    } catch (RuntimeException e) {
      if (!(e instanceof IllegalStateException) && TemplateError.of(e).isEmpty()) {
        throw e;
      }
      Throwable cause = e;
      SourceLocation place = firstOverride();
      for (Throwable next = e; next != null; next = next.getCause()) {
        cause = next;
        place = TemplateError.of(next).flatMap(this::place).orElse(place);
      }
      add(place, "template-syntax", String.valueOf(cause.getMessage()));
    }
  }

  /** The place that Thymeleaf names, if it is in a file of the office. */
  private Optional<SourceLocation> place(TemplateError error) {
    return Optional.ofNullable(template.files().own().get(error.file()))
        .map(own -> new SourceLocation(own.file(), error.line(), error.column(), 1));
  }

  /** Where the fault shows in one of our files, one of the office's is the reason. */
  private SourceLocation firstOverride() {
    return SourceLocation.startOf(
        template.files().own().values().stream()
            .map(own -> own.file())
            .sorted()
            .findFirst()
            .orElseThrow());
  }
}
