/**
 * The national form as data: an {@link io.github.gipsite.edition.Edition} is one file in {@code
 * formats/}.
 */
@NullMarked
package io.github.gipsite.edition;

import org.jspecify.annotations.NullMarked;
