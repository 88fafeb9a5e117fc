/** The search index, and the documents that the search page loads. */
@NullMarked
package io.github.gipsite.search;

import org.jspecify.annotations.NullMarked;
