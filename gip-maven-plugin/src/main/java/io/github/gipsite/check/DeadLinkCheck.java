package io.github.gipsite.check;

import io.github.gipsite.data.ReportData;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.download.Downloads;
import io.github.gipsite.markdown.MarkdownLink;
import io.github.gipsite.markdown.MarkdownLinkReader;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.FigureReference;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.UnpublishedFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links and images that lead into the folder of their report, to a file that is not there. What
 * stands elsewhere on the server or the web nobody can know here.
 */
final class DeadLinkCheck implements Check {
  private static final Rule RULE = Rule.warning("dead-link");

  /**
   * An address of another site, from the root of the server, out of the folder, or on the same
   * page.
   */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|[/?#].*|(?:.*/)?\\.\\.(?:/.*)?|");

  /** The beginning of a link into the web. */
  private static final Pattern WEB = Pattern.compile("\\]\\(\\s*<?https?:");

  /** Characters that mean something in an address, and other things in a file name. */
  private static final Pattern SIGN = Pattern.compile("[#?]|%(?=[0-9A-Fa-f]{2})");

  /** Pages of the site. */
  private static final Pattern PAGE = Pattern.compile("(?:units/)?(?:index\\.html)?");

  private final MarkdownLinkReader links = new MarkdownLinkReader();

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    AnnualReport report = checked.report();
    Set<String> known = known(checked);
    List<Diagnostic> findings = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      for (MarkdownLink link : links(narrative)) {
        localPath(link)
            .filter(path -> !PAGE.matcher(path).matches() && !known.contains(path))
            .ifPresent(path -> findings.add(finding(narrative, link, path, report)));
      }
    }
    return findings;
  }

  private List<MarkdownLink> links(Narrative narrative) {
    return mayBeLocal(narrative.source().text()) ? links.read(filled(narrative)) : List.of();
  }

  /** Whether an address may be a path; no other text is parsed for links. */
  private static boolean mayBeLocal(String text) {
    if (text.contains("]:")) {
      return true;
    }
    for (int link = text.indexOf("]("); link >= 0; link = text.indexOf("](", link + 1)) {
      if (!WEB.matcher(text).region(link, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** A text as the page is made of it, with every character where it is in the file. */
  private static String filled(Narrative narrative) {
    StringBuilder text = new StringBuilder(narrative.source().text());
    for (FigureReference figure : FigureReference.in(narrative.source())) {
      String written = text.substring(figure.start(), figure.end());
      // A figure is no border between cells.
      text.replace(figure.start(), figure.end(), written.replace('|', '.'));
    }
    return text.toString();
  }

  /** Attachments, and files that the site itself puts there. */
  private static Set<String> known(CheckedReport checked) {
    AnnualReport report = checked.report();
    int start = report.folder().length() + 1;
    Set<String> known = new HashSet<>(files(report));
    Downloads.of(new ReportData(checked.series(), report))
        .forEach(file -> known.add(file.path().substring(start)));
    return known;
  }

  /** Returns the path of an address from the folder of the report, if it is in there. */
  private static Optional<String> localPath(MarkdownLink link) {
    // Browsers take either stroke for the same.
    return link.unescaped()
        .map(address -> address.replace('\\', '/'))
        .filter(address -> !ELSEWHERE.matcher(address).matches())
        .map(address -> decoded(address.replaceFirst("[?#].*", "")))
        .map(path -> path.replaceFirst("^(?:\\.(?:/+|$))+", ""));
  }

  /** Decodes a path; one that is not encoded as an address has to be is taken as it is. */
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static Diagnostic finding(
      Narrative narrative, MarkdownLink link, String path, AnnualReport report) {
    List<String> files = files(report);
    Optional<String> literal =
        link.unescaped().map(address -> address.replace('\\', '/')).filter(files::contains);
    int end = link.start() + link.written().length();
    List<String> meant =
        literal.map(file -> List.of(asWritten(file))).orElseGet(() -> suggestions(path, files));
    String top = report.folder() + "/" + path.replaceFirst("/.*", "");
    return Diagnostic.of(
            RULE,
            narrative.source().place(link.start(), link.written().length()),
            key(literal, meant),
            narrative.source().text().substring(link.start(), end),
            report.folder(),
            meant,
            literal.map(DeadLinkCheck::sign).orElse(""),
            asWritten("files/" + name(path)))
        .withCause(path.startsWith("files/") ? "" : new UnpublishedFile(top).cause());
  }

  private static String key(Optional<String> literal, List<String> meant) {
    if (literal.isPresent()) {
      return "dead-link.sign";
    }
    return meant.isEmpty() ? "dead-link" : "dead-link.nearest";
  }

  /** The first character of a file name that means something else in an address. */
  private static String sign(String file) {
    Matcher sign = SIGN.matcher(file);
    return sign.find() ? sign.group() : "";
  }

  /** Returns the files of that name in any folder: people forget the folder. */
  private static List<String> suggestions(String path, List<String> files) {
    List<String> names = files.stream().map(DeadLinkCheck::name).distinct().toList();
    return NearestNames.to(name(path), names).stream()
        .flatMap(name -> files.stream().filter(file -> name(file).equals(name)))
        .map(DeadLinkCheck::asWritten)
        .toList();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * In a link, an address with a space or a bracket stands between angle brackets, and characters
   * that mean something in an address are written as codes.
   */
  private static String asWritten(String file) {
    String coded =
        SIGN.matcher(file).replaceAll(sign -> "%%%02X".formatted((int) sign.group().charAt(0)));
    return coded.matches(".*[\\s()].*") ? "<" + coded + ">" : coded;
  }

  /** Attachments, as they are called from the page of their report. */
  private static List<String> files(AnnualReport report) {
    int start = report.folder().length() + 1;
    return report.attachments().stream().map(file -> file.substring(start)).toList();
  }
}
