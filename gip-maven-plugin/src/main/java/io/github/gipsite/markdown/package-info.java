/**
 * The rendering of Markdown as safe HTML, its limits and its links. No other package uses flexmark.
 */
@NullMarked
package io.github.gipsite.markdown;

import org.jspecify.annotations.NullMarked;
