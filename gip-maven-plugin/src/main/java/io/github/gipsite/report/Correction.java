package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import java.time.LocalDate;

/**
 * A figure that was corrected after the report had been published. The old value stays on the page.
 *
 * @param figure its name, such as {@code requests.received}
 * @param old the value that was published, as written
 * @param corrected the value that stands in the table now, as written
 * @param date of the correction
 * @param reason in the office's words
 */
public record Correction(
    String figure,
    String old,
    String corrected,
    LocalDate date,
    String reason,
    SourceLocation place) {}
