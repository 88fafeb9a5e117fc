/**
 * The model: an {@link io.github.gipsite.report.Archive} of agencies, each a {@link
 * io.github.gipsite.report.ReportSeries} of years, each an {@link
 * io.github.gipsite.report.AnnualReport} in an edition; and what the units of a summary add up to
 * ({@link io.github.gipsite.report.RolledUp}). Values only; nothing here reads or writes files. May
 * import {@code edition}, {@code source} and {@code diagnostic}.
 */
@NullMarked
package io.github.gipsite.report;

import org.jspecify.annotations.NullMarked;
