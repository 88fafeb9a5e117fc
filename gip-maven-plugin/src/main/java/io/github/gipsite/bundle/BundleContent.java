package io.github.gipsite.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part of this plugin that the repository of an office carries. */
public enum BundleContent {
  /** Nothing: Maven finds the plugin elsewhere. */
  NONE,
  /** The plugin and the template; libraries come from where Maven always takes them. */
  TOOL,
  /** Everything that a run without a network needs. */
  ALL;

  /** The value of {@code gip.bundle}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<BundleContent> of(String id) {
    return Arrays.stream(values()).filter(content -> content.id().equals(id)).findFirst();
  }

  /** All values of {@code gip.bundle}. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(BundleContent::id).toList();
  }

  /** The ids under which the folder is declared in the POM. */
  List<String> repositoryIds() {
    return switch (this) {
      case NONE -> List.of();
      case TOOL -> List.of("gip");
      // Otherwise Maven asks Central for metadata before it looks into the folder.
      case ALL -> List.of("gip", "central");
    };
  }
}
