package io.github.gipsite.scaffold;

import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Edition;

/**
 * The answers about an office whose repository is to be created.
 *
 * @param title of the site
 * @param agency the full name of the office
 * @param year of the first report that is to be filled in
 * @param edition the form of that year
 * @param previousAtHand whether the report of the year before can be imported
 */
public record OfficeAnswers(
    String title,
    String agency,
    AgencyKind kind,
    int year,
    Edition edition,
    boolean previousAtHand) {}
