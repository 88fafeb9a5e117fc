package io.github.gipsite.importer;

import io.github.gipsite.SiteImport;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.publish.OutputFolderGuard;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Imports all files of a folder, in a JVM of its own that has little memory, and prints for each
 * what became of it and the milliseconds of processor time that it took.
 */
final class HugeDocumentsImport {
  private HugeDocumentsImport() {}

  @SuppressWarnings("PMD.SystemPrintln")
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      long before = cpuTime();
      String outcome = outcome(file);
      long millis = (cpuTime() - before) / 1_000_000;
      System.out.println(file.getFileName() + "\t" + outcome + "\t" + millis);
    }
  }

  /** The key of a refusal, or {@code imported}; anything that is thrown fails the test. */
  private static String outcome(Path file) throws IOException {
    Path made = Files.createTempDirectory(file.getParent(), "made");
    Messages messages = Messages.in(Locale.forLanguageTag("zh-CN"));
    OutputFolderGuard guard =
        new OutputFolderGuard(made.resolve("content"), made.resolve("target"), false);
    try {
      new SiteImport(made.resolve("content"), made.resolve("gip"), guard, messages)
          .run(file, "", Optional.empty());
      return "imported";
    } catch (UnreadableDocumentException e) {
      return e.why().key();
    }
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
