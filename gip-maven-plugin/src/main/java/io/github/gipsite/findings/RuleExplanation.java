package io.github.gipsite.findings;

/**
 * The explanation of a check, in the language of the messages.
 *
 * @param id of the check
 * @param title of the check
 * @param compares what the check compares with what
 * @param why it does
 * @param mend what to do about a finding
 * @param example of a finding
 */
public record RuleExplanation(
    String id, String title, String compares, String why, String mend, String example) {}
