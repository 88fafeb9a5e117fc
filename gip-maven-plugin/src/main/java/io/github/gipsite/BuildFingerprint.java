package io.github.gipsite;

import io.github.gipsite.cache.FileSignature;
import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.findings.ProgramVersion;
import io.github.gipsite.part.PartOrigin;
import io.github.gipsite.report.Site;
import io.github.gipsite.source.FileNames;
import io.github.gipsite.source.TemplateFiles;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The fingerprint of all that makes a site besides the reports: this program with its libraries and
 * the template jar, the template files that the office has replaced, {@code site.yaml}, the
 * language, the requested outputs, the office's editions of the form, and Java. A file is taken
 * over from the last build only where this fingerprint is the same.
 */
final class BuildFingerprint {
  private BuildFingerprint() {}

  static String fingerprint(
      String program, Site site, TemplateFiles template, BuildSettings settings) {
    List<String> all = new ArrayList<>();
    all.add(program);
    all.add(settings.locale().toLanguageTag());
    all.add(settings.outputs().name());
    all.add(site.title());
    all.add(site.language().toLanguageTag());
    all.add(new TreeMap<>(site.fields()).toString());
    all.add(site.breadcrumb().toString());
    all.add(template.fingerprint());
    return Fingerprint.of(all);
  }

  /** What a part of a site is built with, besides the reports. */
  static PartOrigin origin(String build) throws IOException {
    String version = ProgramVersion.current() + ", Java " + property("java.version");
    return new PartOrigin(version, program(), build);
  }

  /**
   * The fingerprint of this program with its libraries, of Java, and of the file names that it can
   * represent.
   */
  static String program() throws IOException {
    return program(classPath());
  }

  /** Returns the fingerprint of the program with the editions of the form that it reads. */
  static String program(Editions editions) throws IOException {
    return editions.fingerprint().isEmpty()
        ? program()
        : Fingerprint.of(List.of(program(), editions.fingerprint()));
  }

  /** The same for a program that consists of these jars and folders. */
  static String program(List<Path> parts) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(property("java.version"));
    all.add(FileNames.encoding());
    for (Path part : parts) {
      all.addAll(Files.isDirectory(part) ? filesIn(part) : entriesOf(part));
    }
    return Fingerprint.of(all);
  }

  /**
   * Returns a function that combines the fingerprint of an input with that of the program that
   * processes it.
   *
   * @param maker its fingerprint
   */
  static UnaryOperator<String> combinedWith(String maker) {
    // Remembered, because files of one agency are made of the same.
    Map<String, String> made = new ConcurrentHashMap<>();
    return from -> made.computeIfAbsent(from, what -> Fingerprint.of(List.of(maker, what)));
  }

  /** The class path of this program; Maven gives a plugin a class loader of its own. */
  private static List<Path> classPath() {
    return BuildFingerprint.class.getClassLoader() instanceof URLClassLoader plugin
        ? Arrays.stream(plugin.getURLs()).map(URL::toString).map(URI::create).map(Path::of).toList()
        : Arrays.stream(property("java.class.path").split(property("path.separator")))
            .map(Path::of)
            .filter(Files::exists)
            .toList();
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  /** The entries of a jar with their checksums, which are read from its directory. */
  private static List<String> entriesOf(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().map(entry -> entry.getName() + " " + entry.getCrc()).toList();
    }
  }

  private static List<String> filesIn(Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(folder.relativize(file).toString());
        all.add(FileSignature.of(file).toString());
      }
    }
    return all;
  }
}
