/** The screens and what they share. */
@NullMarked
package io.sitong.ui;

import org.jspecify.annotations.NullMarked;
