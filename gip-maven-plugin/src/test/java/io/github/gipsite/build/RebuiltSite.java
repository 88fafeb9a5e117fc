package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site of two agencies that was built before. */
abstract class RebuiltSite {
  @TempDir Path temp;
  Path content;
  BuiltSite built;

  @BeforeEach
  void buildTwoAgencies() throws IOException {
    content = temp.resolve("content");
    FolderContents.copy(SampleContent.allYears(), content.resolve("first"));
    FolderContents.copy(SampleContent.allYears(), content.resolve("second"));
    Files.delete(content.resolve("second/site.yaml"));
    Files.move(content.resolve("first/site.yaml"), content.resolve("site.yaml"));
    agency("first", "示例市人民政府");
    agency("second", "示例市人民政府办公室");
    build();
  }

  /** A year goes, or comes back. */
  void move(String year) throws IOException {
    Path folder = content.resolve(year);
    Path aside = temp.resolve("aside-" + year.replace('/', '-'));
    if (Files.exists(folder)) {
      Files.move(folder, aside);
    } else if (Files.exists(aside)) {
      Files.move(aside, folder);
    }
  }

  void append(String file, String text) throws IOException {
    Path path = content.resolve(file);
    if (file.startsWith("template") || Files.exists(path.getParent())) {
      Files.createDirectories(path.getParent());
      String before = Files.exists(path) ? Files.readString(path) : "";
      Files.writeString(path, before + text);
    } else if (file.contains("/files/") && Files.exists(path.getParent().getParent())) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
  }

  void replace(String file, String what, String by) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(what, by));
  }

  void agency(String folder, String name) throws IOException {
    Files.writeString(
        content.resolve(folder + "/agency.yaml"),
        "name: " + name + "\nkind: government\npredecessor: 示例县人民政府\n");
  }

  void assertThatItIsAsBuiltAfresh(String change) throws IOException {
    Path fresh = temp.resolve("fresh");
    BuiltSite afresh = BuiltSite.of(settings("fresh"));
    assertThat(FolderContents.of(site())).as(change).isEqualTo(afresh.files());
    assertThat(FolderContents.folders(site()))
        .as(change)
        .isEqualTo(FolderContents.folders(fresh.resolve("site")));
    assertThat(built.findings()).as(change).isEqualTo(afresh.findings());
    try (Stream<Path> all = Files.walk(fresh)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  void build() throws IOException {
    built = BuiltSite.of(settings("target"));
    assertThat(built.findings().hasErrors()).as(built.findings().toString()).isFalse();
  }

  BuildSettings settings(String target) {
    return BuiltSite.settings(content, temp.resolve(target), FailOn.ERROR);
  }

  Path site() {
    return temp.resolve("target/site");
  }

  Object file(String path) throws IOException {
    return Files.readAttributes(site().resolve(path), BasicFileAttributes.class).fileKey();
  }
}
