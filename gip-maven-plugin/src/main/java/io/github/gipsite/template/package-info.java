/**
 * The template of a site: files, words, assets, rendering and its cache. No other package uses
 * Thymeleaf.
 */
@NullMarked
package io.github.gipsite.template;

import org.jspecify.annotations.NullMarked;
