package io.github.gipsite.edition;

import java.util.regex.Pattern;

/**
 * Words near a long number that tell what it is.
 *
 * @param identity that of an identity card, even where its check digit is wrong
 * @param phone that of a telephone
 * @param card that of a bank card
 * @param account that of a bank account or card
 * @param other stands before it: the number of a document, a project or the like
 * @param quantity stands behind it: an amount, or a number of something
 */
public record NumberWords(
    Pattern identity,
    Pattern phone,
    Pattern card,
    Pattern account,
    Pattern other,
    Pattern quantity) {}
