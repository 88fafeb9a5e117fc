package io.github.gipsite.importer.document;

import io.github.gipsite.report.PublicationDate;
import java.util.Optional;

/**
 * A date as a document states it.
 *
 * @param date empty where the words name no day of the calendar
 * @param words with their label, such as 成文日期：2024-01-15
 * @param isPublication whether the label says that the report was published then
 */
public record StatedDate(Optional<PublicationDate> date, String words, boolean isPublication) {}
