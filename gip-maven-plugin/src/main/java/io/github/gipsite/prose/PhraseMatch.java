package io.github.gipsite.prose;

/**
 * A place in a text where a phrase is said.
 *
 * @param start of the words of the phrase
 * @param end behind them
 * @param numberStart of the number; the end where the phrase asks for none
 * @param numberEnd behind the number
 */
public record PhraseMatch(int start, int end, int numberStart, int numberEnd) {}
