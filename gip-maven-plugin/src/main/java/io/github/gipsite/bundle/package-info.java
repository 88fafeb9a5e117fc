/** The plugin as it is carried in the repository of an office: a Maven repository in a folder. */
@NullMarked
package io.github.gipsite.bundle;

import org.jspecify.annotations.NullMarked;
