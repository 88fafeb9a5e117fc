/** Text as it stands in markup: HTML and XML. */
@NullMarked
package io.github.gipsite.markup;

import org.jspecify.annotations.NullMarked;
