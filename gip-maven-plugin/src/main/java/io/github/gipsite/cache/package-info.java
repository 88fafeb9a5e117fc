/**
 * The build cache of one run for the next: the cache file, its codecs, fingerprints and directory
 * signatures. A run without it takes longer and has the same result.
 */
@NullMarked
package io.github.gipsite.cache;

import org.jspecify.annotations.NullMarked;
