/** The parts of a site that several machines have built, and what is taken over from them. */
@NullMarked
package io.github.gipsite.part;

import org.jspecify.annotations.NullMarked;
