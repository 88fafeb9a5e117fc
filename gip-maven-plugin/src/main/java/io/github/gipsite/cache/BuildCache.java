package io.github.gipsite.cache;

import io.github.gipsite.files.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A file of lines under keys, which a run leaves for the next.
 *
 * <pre>{@code
 * BuildCache cache = BuildCache.in(file);
 * Optional<T> value = cache.find(key, codec); // of the last run
 * cache.put(key, newValue, codec); // where there was none
 * cache.save(file); // forgets what was neither found nor put
 * }</pre>
 *
 * <p>Several threads may ask and write.
 */
public final class BuildCache {
  private final Map<String, String> before;
  private final Map<String, String> now = new ConcurrentHashMap<>();

  private BuildCache(Map<String, String> before) {
    this.before = before;
  }

  /** Adds what other runs have saved, of which this one has nothing. */
  public void add(byte[] saved) {
    new String(saved, StandardCharsets.UTF_8).lines().forEach(line -> read(line, before));
  }

  /** An empty cache. */
  public static BuildCache none() {
    return new BuildCache(new HashMap<>());
  }

  /**
   * Reads the entries that the last run saved; empty where there is no such file, or it cannot be
   * read.
   */
  public static BuildCache in(Path file) {
    Map<String, String> before = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(line -> read(line, before));
    } catch (IOException | UncheckedIOException e) {
      // All is found out again then.
      before.clear();
    }
    return new BuildCache(before);
  }

  private static void read(String line, Map<String, String> before) {
    int tab = line.indexOf('\t');
    if (tab > 0) {
      before.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  /**
   * The value of the last run, which is kept for the next; empty where there is none, or none that
   * the codec can read.
   */
  public <T> Optional<T> find(String key, CacheCodec<T> codec) {
    Optional<String> line = Optional.ofNullable(before.get(key));
    Optional<T> value = line.flatMap(codec::decode);
    if (value.isPresent()) {
      now.put(key, line.orElseThrow());
    }
    return value;
  }

  /**
   * Leaves a value for the next run, unless the codec cannot write it.
   *
   * @param key without tabs
   */
  public <T> void put(String key, T value, CacheCodec<T> codec) {
    codec.encode(value).ifPresent(line -> now.put(key, line));
  }

  /** Whether this run leaves nothing for the next. */
  public boolean isEmpty() {
    return now.isEmpty();
  }

  /**
   * Writes the lines of this run to a file, sorted by key. A failure is ignored: the next run takes
   * longer, and has the same result.
   */
  public void save(Path file) {
    try {
      new AtomicFile(file).write(this::writeTo);
    } catch (IOException e) {
      return;
    }
  }

  /** Writes the entries line by line, so that they are never held in memory a second time. */
  private void writeTo(OutputStream out) throws IOException {
    for (String line : (Iterable<String>) lines()::iterator) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private Stream<String> lines() {
    return now.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(note -> note.getKey() + "\t" + note.getValue());
  }
}
