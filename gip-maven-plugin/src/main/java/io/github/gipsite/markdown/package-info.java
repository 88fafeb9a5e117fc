/** Markdown as safe HTML, its limits and its links. Alone knows flexmark. */
@NullMarked
package io.github.gipsite.markdown;

import org.jspecify.annotations.NullMarked;
