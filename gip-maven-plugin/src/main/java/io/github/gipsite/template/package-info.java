/** The template of a site: files, words, assets, rendering and its cache. Alone knows Thymeleaf. */
@NullMarked
package io.github.gipsite.template;

import org.jspecify.annotations.NullMarked;
