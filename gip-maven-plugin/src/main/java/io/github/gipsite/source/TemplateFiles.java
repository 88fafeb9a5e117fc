package io.github.gipsite.source;

import io.github.gipsite.cache.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of the template: those of the template jar, of which an office may have replaced some.
 *
 * @param ours the template jar
 * @param own the office's files by the names that they have in the jar
 * @param pictures the paths in the content folder of pictures and fonts that the office's files use
 */
public record TemplateFiles(
    ResourceFolder ours, Map<String, SourceText> own, List<String> pictures) {
  private static final String PATH = "gip-site-template";

  public TemplateFiles {
    own = Map.copyOf(own);
    pictures = List.copyOf(pictures);
  }

  /** The unmodified template jar on the class path of the plugin. */
  public static TemplateFiles onClassPath() {
    return new TemplateFiles(
        new ResourceFolder(TemplateFiles.class.getClassLoader(), PATH), Map.of(), List.of());
  }

  public TemplateFiles with(Map<String, SourceText> office) {
    return new TemplateFiles(ours, office, pictures);
  }

  public TemplateFiles withPictures(List<String> office) {
    return new TemplateFiles(ours, own, office);
  }

  /** Returns the fingerprint of the names and texts of the office's files. */
  public String fingerprint() {
    return Fingerprint.of(
        own.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(file -> Stream.of(file.getKey(), file.getValue().text()))
            .toList());
  }

  /** The office's file, or else ours; one of them is there. */
  public SourceText text(String name) {
    SourceText office = own.get(name);
    return office == null ? ours.text(name) : office;
  }

  /** The files to be read one after the other: the built-in one, then the office's. */
  public List<SourceText> layers(String name) {
    return Stream.concat(
            Stream.of(name).filter(ours::exists).map(ours::text),
            Stream.of(name).filter(own::containsKey).map(own::get))
        .toList();
  }
}
