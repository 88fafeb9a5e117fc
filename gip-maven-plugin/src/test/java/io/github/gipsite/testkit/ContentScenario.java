package io.github.gipsite.testkit;

import io.github.gipsite.IoErrorMessages;
import io.github.gipsite.files.AtomicFile;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** A run that writes content: a new repository, a new year, or a year that is imported. */
public final class ContentScenario implements FaultScenario {
  private final Path temp;
  private final Run run;
  private final Path start;
  private final SortedMap<String, String> before;
  private final SortedMap<String, String> after;
  private Path folder;
  private int folders;

  /** Does the work in a folder. */
  public interface Run {
    void in(Path folder) throws Exception;
  }

  /**
   * A scenario in a folder of its own.
   *
   * @param start what is there before the run
   */
  public ContentScenario(Path temp, Path start, Run run) throws Exception {
    this.temp = temp;
    this.start = start;
    this.run = run;
    this.folder = temp;
    reset();
    this.before = content();
    run.in(folder);
    this.after = content();
  }

  @Override
  public void reset() throws IOException {
    abandon();
    Files.createDirectories(content(folder));
    FolderContents.copy(start, folder);
  }

  @Override
  public void abandon() {
    folder = temp.resolve("folder-" + ++folders);
  }

  @Override
  public List<String> run(FaultyFileSystem disk, boolean isMended) throws IOException {
    try {
      run.in(disk.wrapPath(folder));
      return content().equals(after) ? List.of() : List.of("the run succeeds, but " + difference());
    } catch (UnreadableDocumentException | ScaffoldException e) {
      return mustBeAsBefore(e);
    } catch (IOException e) {
      return isMended ? mustBeAsBefore(e) : said(e);
    } catch (Exception | Error e) {
      return List.of(e + " at " + e.getStackTrace()[0]);
    }
  }

  private List<String> mustBeAsBefore(Exception fault) throws IOException {
    return content().equals(before)
        ? List.of()
        : List.of("after " + fault + " there is " + difference());
  }

  /** Where nothing can be deleted any more, it is said what was left. */
  private List<String> said(IOException fault) throws IOException {
    String message = Messages.in(Locale.CHINA).text(IoErrorMessages.ofNewFiles(fault));
    String state = seen(content()).equals(seen(before)) ? "什么也没有写" : "写到一半，留下了";
    return message.contains(state)
        ? List.of()
        : List.of(message + ", but there is " + difference());
  }

  /** Without what is only put aside. */
  private static SortedMap<String, String> seen(SortedMap<String, String> content) {
    SortedMap<String, String> seen = new TreeMap<>(content);
    seen.keySet().removeIf(path -> Arrays.stream(path.split("/")).anyMatch(AtomicFile::isPart));
    return seen;
  }

  @Override
  public List<String> runAgain() throws IOException {
    if (content().equals(after)) {
      return List.of();
    }
    try {
      run.in(folder);
    } catch (Exception e) {
      return List.of("the next run fails: " + e);
    }
    return content().entrySet().containsAll(after.entrySet())
        ? List.of()
        : List.of("next time there is " + difference());
  }

  private static Path content(Path folder) {
    return folder.resolve("content");
  }

  /** Its files with what is in them, and its folders. */
  private SortedMap<String, String> content() throws IOException {
    SortedMap<String, String> all = new TreeMap<>(FolderContents.of(content(folder)));
    FolderContents.folders(content(folder)).forEach(path -> all.put(path + "/", ""));
    return all;
  }

  private String difference() throws IOException {
    SortedMap<String, String> now = content();
    TreeMap<String, String> more = new TreeMap<>(now);
    before.keySet().forEach(more::remove);
    TreeMap<String, String> less = new TreeMap<>(after);
    now.keySet().forEach(less::remove);
    return more.keySet() + " more than before, " + less.keySet() + " less than there should be";
  }
}
