package io.github.gipsite.bundle;

import io.github.gipsite.scaffold.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder {@code .mvn/repository} of an office: a Maven repository with the plugin in it. */
public final class OfficeRepository {
  /** The folder, with a slash behind. */
  public static final String FOLDER = ".mvn/repository/";

  static final String LIST = FOLDER + FileChecksums.NAME;

  /** By which Maven finds {@code site:} for this plugin. */
  private static final String PREFIX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <metadata>
        <plugins>
          <plugin>
            <name>GIP Site Maven Plugin</name>
            <prefix>site</prefix>
            <artifactId>%s</artifactId>
          </plugin>
        </plugins>
      </metadata>
      """
          .formatted(RepositoryFile.PLUGIN);

  private final SortedMap<String, NewFile> files = new TreeMap<>();

  /** Reads the files of a tool. */
  public OfficeRepository(Tool tool) throws IOException {
    for (RepositoryFile file : tool.files()) {
      add(new NewFile(file.path(), Files.readAllBytes(file.file())));
    }
    if (!files.isEmpty()) {
      add(new NewFile(RepositoryFile.GROUP_FOLDER + "maven-metadata.xml", PREFIX));
    }
  }

  private void add(NewFile file) {
    files.put(file.path(), file);
  }

  boolean holds(String path) {
    return files.containsKey(path);
  }

  /**
   * All files as they stand in a Maven repository, with a checksum beside each: Maven 4 takes none
   * without.
   */
  public List<NewFile> mavenFiles() {
    List<NewFile> all = new ArrayList<>();
    for (NewFile file : files.values()) {
      all.add(file);
      all.add(new NewFile(checksum(file.path()), Digests.sha1(file.bytes())));
    }
    return all;
  }

  /** All files of the folder in an office's repository; the list of them comes last. */
  public List<NewFile> files() {
    List<NewFile> all = new ArrayList<>();
    mavenFiles().forEach(file -> all.add(new NewFile(FOLDER + file.path(), file.bytes())));
    if (!all.isEmpty()) {
      all.add(new NewFile(LIST, FileChecksums.of(files.values()).text()));
    }
    return all;
  }

  static String checksum(String path) {
    return path + ".sha1";
  }
}
