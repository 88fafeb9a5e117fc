package io.github.gipsite.part;

import io.github.gipsite.files.RandomAccessReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads where the files of a tar archive begin and how long they are: ustar, with the long names of
 * pax and of GNU tar. Folders and links are left out.
 */
final class TarIndex {
  private static final int BLOCK = 512;

  /** More than any name that a file system allows. */
  private static final int LONGEST_HEADER = 1 << 20;

  private final RandomAccessReader archive;
  private final Map<String, Extent> files = new HashMap<>();

  /** What extension headers say about the entry that follows them. */
  private final Map<String, String> extended = new HashMap<>();

  private TarIndex(RandomAccessReader archive) {
    this.archive = archive;
  }

  /** A piece of the archive. */
  record Extent(long start, long size) {}

  /**
   * Reads the whole archive.
   *
   * @throws TarException where it is none
   * @throws java.io.EOFException where it was cut off
   */
  static Map<String, Extent> of(RandomAccessReader archive) throws IOException {
    TarIndex index = new TarIndex(archive);
    long next = 0;
    while (next >= 0) {
      next = index.entry(next);
    }
    return index.files;
  }

  /** Reads the entry at a place and returns that of the next one; -1 at the end of the archive. */
  private long entry(long at) throws IOException {
    byte[] header = archive.read(at, BLOCK);
    if (isEmpty(header)) {
      return -1;
    }
    if (octal(header, 148, 8) != checksum(header)) {
      throw new TarException();
    }
    char kind = (char) header[156];
    boolean isExtension = kind == 'x' || kind == 'g' || kind == 'L' || kind == 'K';
    Extent extent = new Extent(at + BLOCK, isExtension ? octal(header, 124, 12) : size(header));
    if (extent.size() < 0 || extent.size() > archive.size() - extent.start()) {
      throw new TarException();
    }
    switch (kind) {
      case 'x' -> readRecords(new String(longHeader(extent), StandardCharsets.UTF_8));
      case 'L' -> extended.put("path", text(longHeader(extent), 0, (int) extent.size()));
      case 'g', 'K' -> {}
      default -> add(header, kind, extent);
    }
    return extent.start() + (extent.size() + BLOCK - 1) / BLOCK * BLOCK;
  }

  private void add(byte[] header, char kind, Extent extent) {
    if (kind == '0' || kind == '7' || kind == '\0') {
      String name = extended.getOrDefault("path", name(header));
      files.put(name.startsWith("./") ? name.substring(2) : name, extent);
    }
    extended.clear();
  }

  private byte[] longHeader(Extent extent) throws IOException {
    if (extent.size() > LONGEST_HEADER) {
      throw new TarException();
    }
    return archive.read(extent.start(), (int) extent.size());
  }

  /** Reads the records of a pax header, each of which is {@code length key=value}. */
  private void readRecords(String records) {
    for (String line : records.lines().toList()) {
      int key = line.indexOf(' ') + 1;
      int equals = line.indexOf('=', key);
      if (equals > 0) {
        extended.put(line.substring(key, equals), line.substring(equals + 1));
      }
    }
  }

  private long size(byte[] header) throws TarException {
    String written = extended.get("size");
    return written == null ? octal(header, 124, 12) : number(written, 10);
  }

  private static String name(byte[] header) {
    String name = text(header, 0, 100);
    // GNU tar keeps times where POSIX has the beginning of a long name.
    boolean isPosix = text(header, 257, 6).equals("ustar") && header[262] == 0;
    String prefix = isPosix ? text(header, 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  private static long octal(byte[] header, int from, int length) throws TarException {
    String written = text(header, from, length).strip();
    return written.isEmpty() ? 0 : number(written, 8);
  }

  private static long number(String written, int radix) throws TarException {
    try {
      return Long.parseLong(written, radix);
    } catch (NumberFormatException e) {
      throw new TarException();
    }
  }

  /** The sum of all bytes, in which the sum itself counts as spaces. */
  private static long checksum(byte[] header) {
    byte[] summed = header.clone();
    Arrays.fill(summed, 148, 156, (byte) ' ');
    long sum = 0;
    for (byte each : summed) {
      sum += Byte.toUnsignedInt(each);
    }
    return sum;
  }

  private static boolean isEmpty(byte[] header) {
    return Arrays.equals(header, new byte[BLOCK]);
  }
}
