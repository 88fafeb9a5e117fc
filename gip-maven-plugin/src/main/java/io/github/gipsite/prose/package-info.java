/**
 * What the words of a report state: sentences, numbers, and phrases that name a figure. Reads
 * Markdown as plain text with places; decides nothing about right or wrong. May import {@code
 * report} and what that imports.
 */
@NullMarked
package io.github.gipsite.prose;

import org.jspecify.annotations.NullMarked;
