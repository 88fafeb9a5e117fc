package io.github.gipsite.page;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.FileNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Plans a redirect at each address under which something was published before. */
final class RedirectPlanner {
  private static final Pattern HTML = Pattern.compile("(?i).*\\.html?");

  private final Archive archive;

  /**
   * The paths that exist, in the form that a disk that ignores case compares: there, a redirect
   * would overwrite a page.
   */
  private final Set<String> current = new HashSet<>();

  private final Set<String> taken = new HashSet<>();
  private final Set<String> folders = new HashSet<>();
  private final List<Page> pages = new ArrayList<>();

  private RedirectPlanner(Archive archive) {
    this.archive = archive;
  }

  /**
   * The redirects of an archive. An existing file is never replaced by one.
   *
   * @param current gives the paths of all that is there now, which may be very many
   */
  static List<Page> of(Archive archive, Supplier<List<String>> current) {
    RedirectPlanner old = new RedirectPlanner(archive);
    if (archive.series().stream().anyMatch(RedirectPlanner::hasMoved)) {
      for (String path : current.get()) {
        old.current.add(FileNames.folded(path));
        old.claim(path);
      }
      archive.series().forEach(old::addSeries);
    }
    return old.pages;
  }

  private static boolean hasMoved(ReportSeries series) {
    return !series.agency().oldFolders().isEmpty()
        || series.reports().stream().anyMatch(report -> !report.oldAddresses().isEmpty());
  }

  private void addSeries(ReportSeries series) {
    for (AnnualReport report : series.reports()) {
      String target = report.folder() + "/index.html";
      report.oldAddresses().forEach(path -> add(file(path), report.title(), target));
      for (String folder : series.agency().oldFolders()) {
        add(folder + "/" + report.year() + "/index.html", report.title(), target);
      }
    }
    String home = series.agency().hasFolder() ? series.agency().folder() + "/" : "";
    for (String folder : series.agency().oldFolders()) {
      add(folder + "/index.html", series.agency().name(), home + "index.html");
    }
  }

  private void add(String path, String title, String target) {
    if (isFree(path)) {
      claim(path);
      pages.add(new RedirectPage(archive.site(), path, title, target));
    }
  }

  /**
   * Whether a path is free: nothing exists there, no file where a folder is needed, and no folder
   * where the file would be.
   */
  private boolean isFree(String path) {
    return !current.contains(FileNames.folded(path))
        && !taken.contains(path)
        && !folders.contains(path)
        && foldersOf(path).stream().noneMatch(taken::contains);
  }

  private void claim(String path) {
    taken.add(path);
    folders.addAll(foldersOf(path));
  }

  private static List<String> foldersOf(String path) {
    List<String> folders = new ArrayList<>();
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      folders.add(path.substring(0, at));
    }
    return folders;
  }

  private static String file(String path) {
    return HTML.matcher(path).matches() ? path : path + "/index.html";
  }
}
