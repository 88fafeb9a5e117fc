package io.github.gipsite.part;

import io.github.gipsite.content.ContentShard;
import io.github.gipsite.files.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The file {@code gip/part.txt}: what a machine has built of its part of the content. Lines of
 * fields, separated by tabs.
 *
 * @param agencies the fingerprint of each agency, by its folder
 * @param checked the fingerprint of {@code gip/checked.txt}; empty where there is none
 * @param files the fingerprint of the bytes of each file that can be taken over
 */
public record PartNote(
    ContentShard shard,
    PartOrigin origin,
    Map<String, String> agencies,
    String checked,
    Map<PartFile, String> files) {
  /** The name of the file, in the folder of findings. */
  public static final String NAME = "part.txt";

  private static final String PART = "part";
  private static final String VERSION = "version";
  private static final String PROGRAM = "program";
  private static final String BUILD = "build";
  private static final String CHECKED = "checked";
  private static final String AGENCY = "agency";
  private static final String FILE = "file";

  /** The last line, without which the file was cut off. */
  private static final String END = "end";

  private static final int NAME_AND_VALUE = 3;
  private static final int FILE_FIELDS = 4;

  public PartNote {
    agencies = Map.copyOf(agencies);
    files = Map.copyOf(files);
  }

  /** Writes the file into a folder. */
  public void write(Path findings) throws IOException {
    String text = lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    new AtomicFile(findings.resolve(NAME))
        .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(PART, shard.number() + "/" + shard.of()));
    lines.add(line(VERSION, origin.version()));
    lines.add(line(PROGRAM, origin.program()));
    lines.add(line(BUILD, origin.build()));
    lines.add(line(CHECKED, checked));
    new TreeMap<>(agencies).forEach((folder, content) -> lines.add(line(AGENCY, folder, content)));
    files.entrySet().stream()
        .filter(entry -> entry.getKey().isWritable())
        .map(entry -> line(FILE, entry.getKey().path(), entry.getKey().from(), entry.getValue()))
        .sorted()
        .forEach(lines::add);
    lines.add(END);
    return lines;
  }

  private static String line(String... fields) {
    return String.join("\t", fields);
  }

  /** Reads the file; empty where its bytes are something else. */
  static Optional<PartNote> read(byte[] bytes) {
    Map<String, String> single = new HashMap<>();
    Map<String, String> agencies = new HashMap<>();
    Map<PartFile, String> files = new HashMap<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      String[] fields = line.split("\t", -1);
      if (fields.length == FILE_FIELDS && fields[0].equals(FILE)) {
        files.put(new PartFile(fields[1], fields[2]), fields[3]);
      } else if (fields.length == NAME_AND_VALUE && fields[0].equals(AGENCY)) {
        agencies.put(fields[1], fields[2]);
      } else {
        single.put(fields[0], fields[fields.length - 1]);
      }
    }
    return single.containsKey(END) ? read(single, agencies, files) : Optional.empty();
  }

  private static Optional<PartNote> read(
      Map<String, String> single, Map<String, String> agencies, Map<PartFile, String> files) {
    PartOrigin origin =
        new PartOrigin(
            single.getOrDefault(VERSION, ""),
            single.getOrDefault(PROGRAM, ""),
            single.getOrDefault(BUILD, ""));
    return ContentShard.parse(single.getOrDefault(PART, ""))
        .map(
            shard ->
                new PartNote(shard, origin, agencies, single.getOrDefault(CHECKED, ""), files));
  }
}
