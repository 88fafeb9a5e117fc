package io.github.gipsite.maven;

import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.Respondent;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.Console;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes answers from the command line, and asks somebody at a terminal for the others. */
final class TerminalRespondent implements Respondent {
  /** The most answers that may be wrong: a program that types may never type a right one. */
  private static final int MOST_REFUSALS = 10;

  private final Map<String, String> given;
  private final Map<String, String> usual;
  private final Function<String, Optional<String>> terminal;
  private final Consumer<String> log;
  private final Messages messages;
  private boolean ended;
  private int refusals;

  /**
   * Creates a respondent.
   *
   * @param given the answers on the command line, by question
   * @param usual what an empty line means, by question
   * @param terminal asks for a line; empty at the end of input
   * @param log is told why an answer is wrong
   */
  TerminalRespondent(
      Map<String, String> given,
      Map<String, String> usual,
      Function<String, Optional<String>> terminal,
      Consumer<String> log,
      Messages messages) {
    this.given = new HashMap<>(given);
    this.usual = usual;
    this.terminal = terminal;
    this.log = log;
    this.messages = messages;
  }

  /**
   * Asks for a line of a console. Newer Java has one also without a terminal, whose end of input is
   * no answer.
   */
  static Function<String, Optional<String>> of(Console console) {
    return text -> Optional.ofNullable(console.readLine("%s", text));
  }

  @Override
  public Optional<String> answer(String question) {
    String known = given.remove(question);
    if (known != null) {
      return Optional.of(known);
    }
    String otherwise = usual.getOrDefault(question, "");
    Optional<String> line = terminal.apply(messages.text("init.question." + question, otherwise));
    ended = line.isEmpty();
    return Optional.of(line.filter(text -> !text.isBlank()).orElse(otherwise));
  }

  @Override
  public void refuse(ScaffoldException refusal) throws ScaffoldException {
    refusals++;
    if (ended || refusals > MOST_REFUSALS) {
      throw refusal;
    }
    log.accept(messages.text(refusal.wording()));
  }
}
