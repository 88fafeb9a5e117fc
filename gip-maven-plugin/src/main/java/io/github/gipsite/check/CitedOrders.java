package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.EditDistance;
import io.github.gipsite.edition.CitationRules.Order;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.prose.PlainNarrative;
import io.github.gipsite.prose.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The orders of the State Council (国务院令) in one narrative, held against those by which the
 * regulations of the edition were promulgated.
 */
final class CitedOrders {
  private static final Pattern ORDER =
      Pattern.compile(
          "国务院(?:令[ \u3000]*[（(]?第?|第)[ \u3000]*(?<number>[0-9０-９OoＯlI]{1,4})[ \u3000]*号(?:令)?");

  private static final Pattern TITLE_BEFORE =
      Pattern.compile("《(?<title>[^《》]{1,60})》[^《》，。；、]{0,14}$");

  private static final Pattern TITLE_AFTER =
      Pattern.compile("^[）)]?(?:公布|颁布|发布)?(?:的)?《(?<title>[^《》]{1,60})》");

  private final PlainNarrative prose;
  private final List<Order> orders;

  CitedOrders(PlainNarrative prose, Edition edition) {
    this.prose = prose;
    this.orders = edition.text().citations().orders();
  }

  Stream<Diagnostic> findings() {
    return prose.sentences().stream()
        .filter(sentence -> sentence.text().contains("国务院"))
        .flatMap(sentence -> orders.stream().flatMap(order -> findings(order, sentence)));
  }

  private Stream<Diagnostic> findings(Order order, Sentence sentence) {
    Matcher matcher = ORDER.matcher(sentence.text());
    List<String> cited =
        ORDER.matcher(sentence.text()).results().map(found -> found.group(1)).toList();
    return matcher
        .results()
        .filter(found -> !found.group(1).equals(order.number()))
        .filter(
            found -> isMeant(order, sentence.text(), found.start(), found.end(), found.group(1)))
        .filter(
            found ->
                !cited.contains(order.number()) || !order.superseded().contains(found.group(1)))
        .map(
            found ->
                Diagnostic.of(
                    WrongCitationCheck.RULE,
                    sentence.place(found.start(), found.end()),
                    "wrong-citation.order",
                    found.group(),
                    order.number(),
                    order.regulation()));
  }

  /**
   * Whether an order is cited for the regulation: by its title, or by a number like the right one.
   */
  private static boolean isMeant(Order order, String sentence, int start, int end, String number) {
    Optional<String> title =
        first(TITLE_BEFORE, sentence.substring(0, start))
            .or(() -> first(TITLE_AFTER, sentence.substring(end)));
    return title
        .map(name -> name.endsWith(order.regulation()) || name.equals("条例"))
        .orElseGet(
            () ->
                sentence.contains(order.regulation().substring(0, order.regulation().length() - 2))
                    && (order.superseded().contains(number)
                        || EditDistance.between(number, order.number()) == 1
                        || DocumentNumber.digits(number).equals(order.number())));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group("title")) : Optional.empty();
  }
}
