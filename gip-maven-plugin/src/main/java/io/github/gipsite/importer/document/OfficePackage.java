package io.github.gipsite.importer.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;

/** The XML parts of an Office file that hold text; all others are skipped. */
final class OfficePackage {
  private static final Pattern READ =
      Pattern.compile(
          "word/(document|numbering|styles|footnotes|endnotes)\\.xml"
              + "|xl/(workbook|sharedStrings|worksheets/sheet\\d{1,4})\\.xml");
  private static final int PIECE = 1 << 16;

  private final Map<String, byte[]> parts = new TreeMap<>();
  private long unpacked;
  private long kept;

  private OfficePackage() {}

  static OfficePackage read(InputStream file) throws UnreadableDocumentException {
    OfficePackage parts = new OfficePackage();
    try (ZipInputStream zip = new ZipInputStream(file)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        DocumentLimit.ENTRIES.check(++entries);
        parts.add(entry.getName(), zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException("import.damaged");
    }
    return parts;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  Iterable<String> names() {
    return parts.keySet();
  }

  Optional<Document> xml(String name) {
    return Optional.ofNullable(parts.get(name)).map(part -> MarkupTree.xml(part, name));
  }

  /**
   * Adds an entry. One that is not needed is unpacked all the same, because the next begins after
   * it.
   */
  private void add(String name, ZipInputStream zip) throws IOException {
    boolean read = READ.matcher(name).matches();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int length = zip.read(piece); length >= 0; length = zip.read(piece)) {
      unpacked += length;
      DocumentLimit.UNPACKED_BYTES.check(unpacked, name);
      if (read) {
        kept += length;
        DocumentLimit.PART_BYTES.check(kept, name);
        content.write(piece, 0, length);
      }
    }
    if (read) {
      parts.put(name, content.toByteArray());
    }
  }
}
