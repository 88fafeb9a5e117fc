package io.github.gipsite.importer.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;

/**
 * The XML parts of an Office file that hold text; all others are skipped. Parts are found by what
 * the file says of them, whatever their names; where it says nothing, by the names that Office
 * gives.
 */
final class OfficePackage {
  private static final Pattern USUAL =
      Pattern.compile(
          "(?i)(.*/)?_rels/[^/]*\\.rels|word/(document|numbering|styles|footnotes|endnotes)\\.xml"
              + "|xl/(workbook|sharedStrings|worksheets/sheet\\d{1,4})\\.xml");

  private static final List<String> MAIN = List.of("word/document.xml", "xl/workbook.xml");
  private static final List<String> READ =
      List.of("numbering", "styles", "footnotes", "endnotes", "sharedStrings", "worksheet");
  private static final int PIECE = 1 << 16;

  private final Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private String main = "";
  private PartRelationships relationships = new PartRelationships(Map.of());
  private long unpacked;
  private long kept;

  private OfficePackage() {}

  /** Reads a file; once more where parts have other names than those of Office. */
  static OfficePackage read(Path file) throws IOException, UnreadableDocumentException {
    OfficePackage parts = new OfficePackage();
    parts.unpack(file, name -> USUAL.matcher(name).matches());
    parts.main = parts.findMain();
    parts.relationships = parts.relationshipsOf(parts.main);
    Set<String> missing = parts.named();
    missing.removeAll(parts.parts.keySet());
    missing.retainAll(parts.names);
    if (!missing.isEmpty()) {
      parts.unpack(file, missing::contains);
    }
    return parts;
  }

  /** The name of the part that holds the document; empty where there is none. */
  String main() {
    return main;
  }

  private String findMain() {
    return Stream.concat(relationshipsOf("").parts("officeDocument").stream(), MAIN.stream())
        .filter(names::contains)
        .findFirst()
        .orElse("");
  }

  /** What the document refers to. */
  PartRelationships relationships() {
    return relationships;
  }

  private PartRelationships relationshipsOf(String part) {
    return xml(PartRelationships.nameFor(part))
        .map(xml -> PartRelationships.read(xml, part))
        .orElse(new PartRelationships(Map.of()));
  }

  /** The names of the parts that are read. */
  private Set<String> named() {
    return Stream.concat(
            Stream.of(main), READ.stream().flatMap(type -> relationships.parts(type).stream()))
        .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
  }

  /** The part of a type that the document refers to, else the one beside it of that name. */
  Optional<Document> related(String type) {
    String usual = main.substring(0, main.lastIndexOf('/') + 1) + type + ".xml";
    return Stream.concat(relationships.parts(type).stream(), Stream.of(usual))
        .flatMap(name -> xml(name).stream())
        .findFirst();
  }

  Iterable<String> names() {
    return parts.keySet();
  }

  Optional<Document> xml(String name) {
    return Optional.ofNullable(parts.get(name)).map(part -> MarkupTree.xml(part, name));
  }

  private void unpack(Path file, Predicate<String> wanted)
      throws IOException, UnreadableDocumentException {
    unpacked = 0;
    try (InputStream bytes = Files.newInputStream(file)) {
      unpack(bytes, wanted);
    }
  }

  private void unpack(InputStream bytes, Predicate<String> wanted)
      throws UnreadableDocumentException {
    try (ZipInputStream zip = new ZipInputStream(bytes)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        DocumentLimit.ENTRIES.check(++entries);
        String name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
        names.add(name);
        add(name, zip, wanted.test(name));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException("import.damaged");
    }
  }

  /**
   * Adds an entry. One that is not needed is unpacked all the same, because the next begins after
   * it.
   */
  private void add(String name, ZipInputStream zip, boolean read) throws IOException {
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
