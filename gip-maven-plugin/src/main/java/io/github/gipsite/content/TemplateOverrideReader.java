package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.PropertiesFile;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.TemplateFiles;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads {@code template/}: single files of the template that an office has replaced. */
final class TemplateOverrideReader {
  private static final String FOLDER = "template/";

  /** The folder of pictures and fonts, which are published as they are. */
  private static final String PICTURES = FOLDER + "assets/";

  private static final Pattern WORDS = Pattern.compile("messages_[a-z]{2,3}\\.properties");

  private final SourceFolder folder;
  private final TemplateFiles ours;
  private final Consumer<Diagnostic> findings;

  TemplateOverrideReader(SourceFolder folder, TemplateFiles ours, Consumer<Diagnostic> findings) {
    this.folder = folder;
    this.ours = ours;
    this.findings = findings;
  }

  /**
   * Reads the template, with the files of the office in place of the built-in ones of the same
   * name.
   */
  TemplateFiles read() {
    Map<String, SourceText> own = new TreeMap<>();
    List<String> known = folder.exists(FOLDER) ? ours.ours().files() : List.of();
    List<String> pictures = new ArrayList<>();
    for (String path : folder.files(FOLDER, findings)) {
      String name = path.substring(FOLDER.length());
      if (path.startsWith(PICTURES)) {
        pictures.add(path);
      } else if (known.contains(name) || isWords(name)) {
        folder.read(path, findings).filter(this::isUsable).ifPresent(text -> own.put(name, text));
      } else {
        unknown(path, name, known);
      }
    }
    return ours.with(own).withPictures(AttachmentTypes.pictures().of(pictures, findings));
  }

  /** Tells whether a file has the words of pages in a language that the template has none for. */
  private static boolean isWords(String name) {
    return WORDS.matcher(name).matches();
  }

  private void unknown(String path, String name, List<String> known) {
    List<String> nearest = NearestNames.to(name, known);
    findings.accept(
        Diagnostic.of(
            ContentRules.UNKNOWN_FILE,
            SourceLocation.startOf(path),
            nearest.isEmpty() ? "unknown-file.template" : "unknown-file.template-nearest",
            name,
            nearest));
  }

  /**
   * Whether a file is valid. Only files of words can be checked alone; errors in others show when a
   * page is made.
   */
  private boolean isUsable(SourceText file) {
    return !file.file().endsWith(".properties") || faults(file).isEmpty();
  }

  private List<Diagnostic> faults(SourceText file) {
    List<Diagnostic> faults = new ArrayList<>();
    try {
      Map<String, String> words = PropertiesFile.words(file);
      unknownKeys(file, words.keySet());
      words.forEach(
          (key, word) ->
              fault(word)
                  .map(it -> broken(PropertiesFile.place(file, key), it))
                  .ifPresent(faults::add));
    } catch (IllegalArgumentException e) {
      faults.add(broken(SourceLocation.startOf(file.file()), String.valueOf(e.getMessage())));
    }
    faults.forEach(findings);
    return faults;
  }

  private void unknownKeys(SourceText file, Set<String> keys) {
    String name = file.file().substring(FOLDER.length());
    SourceText original = ours.text(isWords(name) ? "messages.properties" : name);
    Set<String> known = PropertiesFile.words(original).keySet();
    for (String key : keys) {
      if (!known.contains(key)) {
        List<String> nearest = NearestNames.to(key, known);
        findings.accept(
            Diagnostic.of(
                ContentRules.UNKNOWN_KEY,
                PropertiesFile.place(file, key),
                nearest.isEmpty() ? "unknown-key.word" : "unknown-key.nearest",
                key,
                nearest));
      }
    }
  }

  /** The error in the braces and quotes of a message; empty where it is valid. */
  private static Optional<String> fault(String word) {
    try {
      new MessageFormat("", Locale.ROOT).applyPattern(word);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Diagnostic broken(SourceLocation place, String cause) {
    return Diagnostic.of(SourceRules.TEMPLATE_SYNTAX, place, "template-syntax", cause);
  }
}
