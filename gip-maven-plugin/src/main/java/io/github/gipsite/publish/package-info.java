/** Puts a site in the place of the last one: lock, staging, swap, and what is taken over. */
@NullMarked
package io.github.gipsite.publish;

import org.jspecify.annotations.NullMarked;
