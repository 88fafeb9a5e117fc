/**
 * Files and folders of the disk: atomic writes, checks that tell absence from failure, recursive
 * deletion.
 */
@NullMarked
package io.github.gipsite.files;

import org.jspecify.annotations.NullMarked;
