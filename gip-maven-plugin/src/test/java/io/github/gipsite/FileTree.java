package io.github.gipsite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with all that is in it, as a value that can be compared. */
public final class FileTree {
  private FileTree() {}

  /** Every file by its path, with {@code /}: its text, or its bytes where it is no text. */
  public static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : filesIn(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      files.put(path, content(Files.readAllBytes(file)));
    }
    return files;
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
