/**
 * The use cases, one class each: build a site ({@link io.github.gipsite.SiteBuild}), import a
 * report, begin a repository, begin a year.
 */
@NullMarked
package io.github.gipsite;

import org.jspecify.annotations.NullMarked;
