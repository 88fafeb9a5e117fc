package io.github.gipsite.testkit;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.findings.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A build of a site: the first one, one that changes nothing, or one that changes much. */
public final class SiteScenario implements FaultScenario {
  /** What stands in the place of the site before the run. */
  public enum Before {
    NOTHING,
    THE_SAME,
    ANOTHER
  }

  private static final Set<String> BESIDE =
      Set.of("site", "gip", ".site.next", ".site.made", ".site.lock");
  private static final Set<String> NOTES =
      Set.of(
          "findings.json",
          "findings.sarif",
          "findings.github.txt",
          "findings.gitlab.json",
          "findings.html",
          "read.txt",
          "checked.txt",
          "searched.txt");

  private static final String UNSEEN = "看不到网站";

  private final Path temp;
  private final Before before;
  private final List<ExpectedSite> expected;
  private Path target;
  private int targets;
  private int standing = -1;

  /** Whether what the last run had begun to write could be taken away again. */
  private boolean couldClear = true;

  private int wanted;

  public SiteScenario(Path temp, Before before) throws IOException {
    this.temp = temp;
    this.before = before;
    Path one = SampleContent.copyOfTwoYears(temp.resolve("one"));
    Path other = SampleContent.copyOfTwoYears(temp.resolve("other"));
    SampleContent.replace(other.resolve("site.yaml"), "title: 示例市", "title: 又一个示例市");
    Files.writeString(other.resolve("2024/files/另一个附件.txt"), "示例");
    expected =
        List.of(
            ExpectedSite.of(one, temp.resolve("one-target")),
            ExpectedSite.of(other, temp.resolve("other-target")));
    target = temp.resolve("target");
  }

  @Override
  public void reset() throws IOException {
    if (before == Before.NOTHING) {
      abandon();
    } else if (standing < 0) {
      build(0);
      Files.writeString(site().resolve(ExpectedSite.FOREIGN), ExpectedSite.FOREIGN);
      standing = 0;
    }
    wanted = before == Before.ANOTHER ? 1 - standing : Math.max(standing, 0);
  }

  @Override
  public void abandon() {
    target = temp.resolve("target-" + ++targets);
    standing = -1;
    couldClear = true;
  }

  private Findings build(int which) throws IOException {
    return BuiltSite.of(expected.get(which).content(), target).findings();
  }

  @Override
  public List<String> run(FaultyFileSystem disk, boolean isMended) throws IOException {
    couldClear &= isMended;
    BuildSettings settings =
        BuiltSite.settings(
            disk.wrapPath(expected.get(wanted).content()), disk.wrapPath(target), FailOn.ERROR);
    SiteBuild build = new SiteBuild(settings, line -> {});
    try {
      Findings findings = build.generate();
      return findings.hasErrors()
          ? mustBeOld(build.failure(new IOException()), true)
          : mustBeNew(findings);
    } catch (IOException e) {
      return mustBeOld(build.failure(e), isMended);
    } catch (RuntimeException | Error e) {
      return List.of(e + " at " + e.getStackTrace()[0]);
    }
  }

  private List<String> mustBeNew(Findings findings) throws IOException {
    List<String> wrong = new ArrayList<>();
    if (!stands().equals(Optional.of(siteOf(wanted)))) {
      wrong.add("the run succeeds, but " + what() + " stands");
    }
    if (!findings.equals(expected.get(wanted).findings())) {
      wrong.add("the run succeeds, but finds " + findings.all());
    }
    return wrong;
  }

  private List<String> mustBeOld(Wording failure, boolean isMended) throws IOException {
    Optional<SortedMap<String, String>> old =
        standing < 0 ? Optional.empty() : Optional.of(siteOf(standing));
    String message = Messages.in(Locale.CHINA).text(failure);
    if (stands().equals(old)) {
      return said(message, old.isPresent() ? "网站没有改动" : "还没有网站");
    }
    boolean isBeside = stands().isEmpty() && treeOf(sibling("last")).equals(old);
    return isBeside && !isMended
        ? said(message, "上一次的网站完整地放在")
        : List.of(what() + (isBeside ? " (the old one is beside)" : "") + " stands: " + message);
  }

  /** What became of the site is said, or that it cannot be seen. */
  private static List<String> said(String message, String state) {
    return message.contains(state) || message.contains(UNSEEN)
        ? List.of()
        : List.of("not said, " + state + ": " + message);
  }

  private Optional<SortedMap<String, String>> stands() throws IOException {
    return treeOf(site());
  }

  private static Optional<SortedMap<String, String>> treeOf(Path folder) throws IOException {
    return Files.exists(folder) ? Optional.of(FolderContents.of(folder)) : Optional.empty();
  }

  private String what() throws IOException {
    Optional<SortedMap<String, String>> now = stands();
    if (now.isPresent() && standing >= 0 && now.get().equals(siteOf(standing))) {
      return "the old site";
    }
    return now.map(site -> expected.get(wanted).difference(site)).orElse("no site");
  }

  /** Before the first run nobody can have put a file of his own into the site. */
  private SortedMap<String, String> siteOf(int which) {
    ExpectedSite site = expected.get(which);
    return before == Before.NOTHING ? site.own() : site.files();
  }

  @Override
  public List<String> runAgain() throws IOException {
    List<String> wrong = new ArrayList<>();
    Findings findings;
    try {
      findings = build(wanted);
    } catch (IOException | RuntimeException e) {
      return List.of("the next run fails: " + e);
    }
    standing = wanted;
    mustBeNew(findings).forEach(it -> wrong.add("next time " + it));
    if (wrong.isEmpty() && !FolderContents.folders(site()).equals(expected.get(wanted).folders())) {
      wrong.add("next time there are other folders");
    }
    litter().forEach(it -> wrong.add("left for good: " + it));
    return wrong;
  }

  private List<String> litter() throws IOException {
    List<String> litter = new ArrayList<>(others(target, BESIDE));
    litter.addAll(others(target.resolve("gip"), NOTES));
    if (Files.exists(sibling("next"))) {
      litter.addAll(FolderContents.of(sibling("next")).keySet());
    }
    return litter;
  }

  private List<String> others(Path folder, Set<String> known) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      return names
          .map(path -> path.getFileName().toString())
          .filter(name -> !known.contains(name))
          .filter(name -> couldClear || !name.matches("[.].+[.]new"))
          .collect(Collectors.toList());
    }
  }

  private Path site() {
    return target.resolve("site");
  }

  private Path sibling(String suffix) {
    return target.resolve(".site." + suffix);
  }
}
