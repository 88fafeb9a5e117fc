/**
 * Which pages the site has ({@link io.github.gipsite.page.SitePlan}), and how they become HTML. The
 * only package that knows Thymeleaf, flexmark and jsoup. May import {@code trend} and what that
 * imports; never adds up a figure.
 */
@NullMarked
package io.github.gipsite.page;

import org.jspecify.annotations.NullMarked;
