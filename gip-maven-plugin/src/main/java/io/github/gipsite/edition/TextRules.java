package io.github.gipsite.edition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules of an edition for the words of a report.
 *
 * @param topics the words that say what is spoken of
 * @param phrases ways to name a figure
 * @param claims ways to say that there was nothing
 * @param breakdowns how a sentence breaks a number down
 * @param wholes names of the figures that a share is usually taken of
 * @param placeholderReasons reasons of explanations that are only examples, as a whole
 * @param numberWords words that tell what a long number is
 * @param leftovers instructions and placeholders that must not be left in
 * @param hidden names and numbers that were made unreadable on purpose, and are no placeholders
 * @param citations the documents that a report may cite
 */
public record TextRules(
    TopicWords topics,
    List<Phrase> phrases,
    List<Claim> claims,
    Breakdowns breakdowns,
    List<String> wholes,
    List<LeftoverPattern> leftovers,
    List<Pattern> hidden,
    List<Pattern> placeholderReasons,
    CitationRules citations,
    NumberWords numberWords) {
  public TextRules {
    phrases = List.copyOf(phrases);
    claims = List.copyOf(claims);
    wholes = List.copyOf(wholes);
    leftovers = List.copyOf(leftovers);
    hidden = List.copyOf(hidden);
    placeholderReasons = List.copyOf(placeholderReasons);
  }
}
