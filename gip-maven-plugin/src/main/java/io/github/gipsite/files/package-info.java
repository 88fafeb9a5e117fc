/**
 * Files and folders of the disk, whatever is in them: written whole, looked at without guessing,
 * deleted with all that is below.
 */
@NullMarked
package io.github.gipsite.files;

import org.jspecify.annotations.NullMarked;
