/** The escaping of text for HTML and XML. */
@NullMarked
package io.github.gipsite.markup;

import org.jspecify.annotations.NullMarked;
