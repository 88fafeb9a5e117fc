package io.github.gipsite.testkit;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.content.ContentShard;
import io.github.gipsite.diagnostic.FailOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** An archive of several agencies, of which each machine builds a part. */
public record SampleParts(Path content, Path temp) {
  private static final int AGENCIES = 7;

  /** Seven agencies with two years each. */
  public static SampleParts sevenAgencies(Path temp) throws IOException {
    Path content = temp.resolve("content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "site:\n  title: 示例年报\n");
    for (int i = 1; i <= AGENCIES; i++) {
      Path agency = content.resolve("a" + i);
      FolderContents.copy(SampleContent.twoYears(), agency);
      Files.delete(agency.resolve("site.yaml"));
      Files.writeString(agency.resolve("agency.yaml"), "name: 示例第" + i + "局\nkind: department\n");
    }
    return new SampleParts(content, temp);
  }

  /** The parts that so many machines build, each in a folder of its own. */
  public List<Path> parts(int of) throws IOException {
    List<Path> parts = new ArrayList<>();
    for (int number : IntStream.rangeClosed(1, of).toArray()) {
      parts.add(part(number, of));
    }
    return parts;
  }

  /** The folder in which one machine has built its part. */
  public Path part(int number, int of) throws IOException {
    Path target = temp.resolve("part-" + number + "-of-" + of);
    build(content, target, new ContentShard(number, of), line -> {});
    return target;
  }

  /** Builds a part below a folder. */
  public static void build(Path content, Path target, ContentShard shard, Consumer<String> log)
      throws IOException {
    BuildSettings whole = BuiltSite.settings(content, target, FailOn.ERROR);
    BuildSettings settings =
        new BuildSettings(
            whole.content(),
            whole.output(),
            whole.findings(),
            whole.failOn(),
            whole.locale(),
            whole.outputs(),
            Optional.of(shard),
            whole.buildFolder(),
            whole.adopts());
    new SiteBuild(settings, log).generate();
  }

  /** The site that parts make. */
  public BuiltSite merge(List<Path> parts) throws IOException {
    return merge(parts, line -> {});
  }

  public BuiltSite merge(List<Path> parts, Consumer<String> log) throws IOException {
    BuildSettings settings = BuiltSite.settings(content, temp.resolve("merged"), FailOn.ERROR);
    return new BuiltSite(settings, new SiteBuild(settings, log).merge(parts));
  }

  /** The site that one machine builds alone. */
  public BuiltSite alone() throws IOException {
    return BuiltSite.of(content, temp.resolve("alone"));
  }
}
