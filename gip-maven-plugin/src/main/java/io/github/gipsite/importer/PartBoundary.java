package io.github.gipsite.importer;

import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The place where one part of a chapter ends and the next begins: between two sentences. */
final class PartBoundary {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；！？])");

  private final NarrativePart part;
  private final NarrativePart next;
  private final List<Paragraph> paragraphs;

  /** The first paragraph of which a part is in the next part, or their number. */
  private final int at;

  /** How many characters of that paragraph are in the first part. */
  private final int characters;

  PartBoundary(NarrativePart part, NarrativePart next, List<Paragraph> paragraphs) {
    this.part = part;
    this.next = next;
    this.paragraphs = List.copyOf(paragraphs);
    int paragraph = 0;
    int sentence = -1;
    while (paragraph < paragraphs.size() && sentence < 0) {
      sentence = beginning(paragraph);
      paragraph += sentence < 0 ? 1 : 0;
    }
    boolean isWhole = sentence >= 0 && alternates(paragraph, sentence);
    this.at = isWhole ? paragraphs.size() : paragraph;
    this.characters = isWhole ? 0 : Math.max(sentence, 0);
  }

  /** Where the next part begins in a paragraph, or -1; the first part has a sentence at least. */
  private int beginning(int paragraph) {
    if (paragraph > 0 && begins(paragraphs.get(paragraph))) {
      return 0;
    }
    return laterSentence(paragraphs.get(paragraph));
  }

  private int laterSentence(Paragraph paragraph) {
    int from = 0;
    for (String sentence : SENTENCE_END.splitAsStream(paragraph.text()).toList()) {
      if (from > 0 && next.begins().isOpening(HeadingNumber.of(sentence).words())) {
        return from;
      }
      from += sentence.length();
    }
    return -1;
  }

  private boolean begins(Paragraph paragraph) {
    String words = HeadingNumber.of(paragraph.text()).words();
    boolean heading = MarkdownWriter.subHeading(paragraph).isPresent() || paragraph.isHeading();
    return next.begins().isOpening(words) || (heading && next.begins().isIn(words));
  }

  /** Whether what belongs to the first part comes again behind the boundary. */
  private boolean alternates(int paragraph, int sentence) {
    boolean isBack = false;
    for (Paragraph later : paragraphs.subList(paragraph + 1, paragraphs.size())) {
      if (sentence > 0 && laterSentence(later) > 0) {
        return true;
      }
      if (isBack && begins(later)) {
        return true;
      }
      isBack |= !begins(later) && speaksOf(part, later) && !speaksOf(next, later);
    }
    return false;
  }

  private static boolean speaksOf(NarrativePart part, Paragraph paragraph) {
    return part.marks().stream().anyMatch(paragraph.text()::contains);
  }

  List<Paragraph> before() {
    List<Paragraph> before = new ArrayList<>(paragraphs.subList(0, at));
    if (characters > 0) {
      before.add(piece(0, characters));
    }
    return before;
  }

  List<Paragraph> after() {
    if (at == paragraphs.size()) {
      return List.of();
    }
    List<Paragraph> after = new ArrayList<>();
    after.add(piece(characters, paragraphs.get(at).text().length()));
    after.addAll(paragraphs.subList(at + 1, paragraphs.size()));
    return after;
  }

  private Paragraph piece(int from, int to) {
    Paragraph whole = paragraphs.get(at);
    Paragraph part = whole.part(from, to);
    return from == 0 ? new Paragraph(part.number(), whole.mark(), part.words()) : part;
  }
}
