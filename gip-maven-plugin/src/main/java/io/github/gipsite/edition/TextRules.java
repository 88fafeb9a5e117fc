package io.github.gipsite.edition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules of an edition for the words of a report.
 *
 * @param phrases ways to name a figure
 * @param claims ways to say that there was nothing
 * @param breakdowns how a sentence breaks a number down
 * @param wholes names of the figures that a share is usually taken of
 * @param placeholderReasons reasons of explanations that are only examples, as a whole
 * @param superseded documents (文号) that no longer are the basis of the form
 * @param numberWords words that tell what a long number is
 * @param leftovers instructions and placeholders that must not be left in
 */
public record TextRules(
    List<Phrase> phrases,
    List<Claim> claims,
    Breakdowns breakdowns,
    List<String> wholes,
    List<Pattern> leftovers,
    List<Pattern> placeholderReasons,
    List<String> superseded,
    NumberWords numberWords) {
  public TextRules {
    phrases = List.copyOf(phrases);
    claims = List.copyOf(claims);
    wholes = List.copyOf(wholes);
    leftovers = List.copyOf(leftovers);
    placeholderReasons = List.copyOf(placeholderReasons);
    superseded = List.copyOf(superseded);
  }
}
