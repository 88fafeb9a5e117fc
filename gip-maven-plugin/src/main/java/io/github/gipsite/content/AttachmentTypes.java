package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.ResourceFolder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The types of files that may be published as they are. A page or a picture with a script in it
 * would run on the address of the office, so only types that are known to be harmless are accepted.
 *
 * @param endings of file names, in small letters
 */
record AttachmentTypes(Set<String> endings) {
  private static final AttachmentTypes BUILT_IN = read();

  AttachmentTypes {
    endings = Set.copyOf(endings);
  }

  static AttachmentTypes builtIn() {
    return BUILT_IN;
  }

  private static AttachmentTypes read() {
    ClassLoader loader = AttachmentTypes.class.getClassLoader();
    return new AttachmentTypes(
        new ResourceFolder(loader, "io/github/gipsite/content")
            .text("attachments.txt")
            .text()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toSet()));
  }

  /** Returns the paths that may be published, and reports the others. */
  List<String> of(List<String> paths, Consumer<Diagnostic> findings) {
    return paths.stream().filter(path -> allows(path, findings)).toList();
  }

  private boolean allows(String path, Consumer<Diagnostic> findings) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    boolean known = name.contains(".") && endings.contains(ending.toLowerCase(Locale.ROOT));
    if (!known) {
      findings.accept(
          Diagnostic.of(
              ContentRules.UNSAFE_ATTACHMENT,
              SourceLocation.startOf(path),
              "unsafe-attachment",
              name));
    }
    return known;
  }
}
