/**
 * What a run leaves for the next: the cache file, its codecs, fingerprints and directory
 * signatures. Without it a run takes longer and comes to the same.
 */
@NullMarked
package io.github.gipsite.cache;

import org.jspecify.annotations.NullMarked;
