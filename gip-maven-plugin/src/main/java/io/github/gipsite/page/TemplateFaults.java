package io.github.gipsite.page;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.template.FilledTemplateException;
import io.github.gipsite.template.TemplateError;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Turns errors in the office's template files into findings with their place. */
record TemplateFaults(TemplateFiles files) {
  /** The variable of figures, and the parameter for it, that there were before. */
  private static final Pattern GAP =
      Pattern.compile("\\$\\{gap}|table/lines :: lines\\(\\$\\{[^}]*},[^)]*\\)");

  /**
   * Returns the result of some work, or throws the finding on its failure. Where no file is
   * replaced, a failure is an error of this program and is thrown as it is.
   *
   * @param page that the work is done for
   * @throws TemplateFaultException where the office's files are the reason that it fails
   */
  <T> T unless(String page, Supplier<T> work) {
    if (files.own().isEmpty()) {
      return work.get();
    }
    try {
      return work.get();
    } catch (FilledTemplateException e) {
      throw different(page);
    } catch (StackOverflowError e) {
      throw new TemplateFaultException(finding(firstOverride(), "template-syntax", e.toString()));
    } catch (RuntimeException e) {
      // Thymeleaf tells of its own; a list or a template that names what is not there is the other.
      if (!(e instanceof IllegalStateException) && TemplateError.of(e).isEmpty()) {
        throw e;
      }
      throw new TemplateFaultException(gap().orElseGet(() -> fault(e)));
    }
  }

  /** The exception for a page that would differ if its templates were run for it alone. */
  TemplateFaultException different(String page) {
    return new TemplateFaultException(finding(firstOverride(), "template-syntax.filled", page));
  }

  /** A file that was written for the tables of before is to be told what to write now. */
  private Optional<Diagnostic> gap() {
    return files.own().values().stream()
        .sorted(Comparator.comparing(SourceText::file))
        .flatMap(
            own ->
                GAP.matcher(own.text())
                    .results()
                    .map(
                        found ->
                            finding(
                                own.place(found.start(), found.group().length()),
                                "template-syntax.gap",
                                found.group())))
        .findFirst();
  }

  private Diagnostic fault(RuntimeException fault) {
    Throwable cause = fault;
    SourceLocation place = firstOverride();
    for (Throwable next = fault; next != null; next = next.getCause()) {
      cause = next;
      place = TemplateError.of(next).flatMap(this::place).orElse(place);
    }
    return finding(place, "template-syntax", String.valueOf(cause.getMessage()));
  }

  private static Diagnostic finding(SourceLocation place, String key, Object argument) {
    return Diagnostic.of(SourceRules.TEMPLATE_SYNTAX, place, key, argument);
  }

  /** The place that Thymeleaf reports, if it is in a file of the office. */
  private Optional<SourceLocation> place(TemplateError error) {
    return Optional.ofNullable(files.own().get(error.file()))
        .map(own -> new SourceLocation(own.file(), error.line(), error.column(), 1));
  }

  /** The first replaced file, for an error that shows in a built-in file. */
  private SourceLocation firstOverride() {
    return SourceLocation.startOf(
        files.own().values().stream().map(SourceText::file).sorted().findFirst().orElseThrow());
  }
}
