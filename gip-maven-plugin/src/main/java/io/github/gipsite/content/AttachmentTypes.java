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
 * @param message the key of the message about any other file
 */
record AttachmentTypes(Set<String> endings, String message) {
  private static final AttachmentTypes BUILT_IN = read();

  /** What templates and style sheets show. */
  private static final AttachmentTypes PICTURES =
      new AttachmentTypes(
          Set.of("png", "jpg", "jpeg", "gif", "webp", "ico", "woff2"),
          "unsafe-attachment.template");

  AttachmentTypes {
    endings = Set.copyOf(endings);
  }

  static AttachmentTypes builtIn() {
    return BUILT_IN;
  }

  static AttachmentTypes pictures() {
    return PICTURES;
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
            .collect(Collectors.toSet()),
        "unsafe-attachment");
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
              ContentRules.UNSAFE_ATTACHMENT, SourceLocation.startOf(path), message, name));
    }
    return known;
  }
}
