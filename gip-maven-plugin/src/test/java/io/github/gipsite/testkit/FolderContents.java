package io.github.gipsite.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with all that is in it, as a value that can be compared. */
public final class FolderContents {
  private FolderContents() {}

  /** Every file by its path, with {@code /}: its text, or its bytes where it is no text. */
  public static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : filesIn(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      files.put(path, content(Files.readAllBytes(file)));
    }
    return files;
  }

  /** Every folder below by its path, with {@code /}, whether there is anything in it or not. */
  public static SortedSet<String> folders(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder) && isFolder(path))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** A folder in which there are folders and nothing else; a link is none. */
  public static void assertFoldersOnly(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all).allMatch(FolderContents::isFolder);
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  public static void copy(Path from, Path to) throws IOException {
    for (Path file : filesIn(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  public static void delete(Path folder) throws IOException {
    for (Path file : filesIn(folder)) {
      Files.delete(file);
    }
  }

  private static Iterable<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> !Files.isDirectory(file)).sorted().toList();
    }
  }

  private static String content(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean exact = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    return exact ? text : HexFormat.of().formatHex(bytes);
  }
}
