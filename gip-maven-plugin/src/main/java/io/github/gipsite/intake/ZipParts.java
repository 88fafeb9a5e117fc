package io.github.gipsite.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The XML files inside an Office file. */
record ZipParts(Map<String, String> texts) {
  private static final int LARGEST = 50_000_000;
  private static final int MOST = 5_000;
  private static final int PIECE = 1 << 16;
  private static final int DEEPEST = 256;

  ZipParts {
    texts = Map.copyOf(texts);
  }

  static ZipParts read(byte[] file) throws UnreadableDocument {
    Map<String, String> texts = new TreeMap<>();
    int left = LARGEST;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST) {
          throw new UnreadableDocument("import.too-large");
        }
        byte[] content = content(zip, left);
        left -= content.length;
        if (isXml(entry.getName())) {
          texts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocument("import.damaged");
    }
    return new ZipParts(texts);
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  /** A part as a tree; jsoup knows no entities of a document's own, so none can explode. */
  Optional<Document> xml(String name) {
    return Optional.ofNullable(texts.get(name))
        .map(xml -> Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST)));
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /** What has no bound unpacked is not unpacked. */
  private static byte[] content(ZipInputStream zip, int left)
      throws IOException, UnreadableDocument {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
      content.write(piece, 0, read);
      if (content.size() > left) {
        throw new UnreadableDocument("import.too-large");
      }
    }
    return content.toByteArray();
  }
}
