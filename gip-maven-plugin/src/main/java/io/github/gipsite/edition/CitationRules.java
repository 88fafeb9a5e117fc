package io.github.gipsite.edition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The documents that a report may cite as the ground it stands on.
 *
 * @param superseded document numbers (文号) that no longer are the basis of the form
 * @param supersededNames the names of such documents
 * @param authorities the beginnings of other document numbers of the same authority
 * @param grounds numbers of other documents that a report may be written on the ground of
 * @param purpose words of a sentence that says on which ground the report is written
 * @param changing words of a sentence that says that a document has been replaced
 * @param orders the orders by which laws and regulations were promulgated
 */
public record CitationRules(
    List<String> superseded,
    List<Pattern> supersededNames,
    List<String> authorities,
    List<String> grounds,
    Pattern purpose,
    Pattern changing,
    List<Order> orders) {
  public CitationRules {
    superseded = List.copyOf(superseded);
    supersededNames = List.copyOf(supersededNames);
    authorities = List.copyOf(authorities);
    grounds = List.copyOf(grounds);
    orders = List.copyOf(orders);
  }

  /**
   * The order by which a regulation was promulgated.
   *
   * @param regulation a part of its name
   * @param number of the order in force
   * @param superseded numbers of the orders before it
   */
  public record Order(String regulation, String number, List<String> superseded) {
    public Order {
      superseded = List.copyOf(superseded);
    }
  }

  /** The beginning of a document number, before its year: who issued it. */
  public static Optional<String> issuerOf(String number) {
    int bracket = number.indexOf('〔');
    return bracket > 0 ? Optional.of(number.substring(0, bracket)) : Optional.empty();
  }
}
