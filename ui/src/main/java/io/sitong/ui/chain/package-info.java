/** Gathers the chain of an item, from the list down to the banners, for the screens and documents that judge it. */
@NullMarked
package io.sitong.ui.chain;

import org.jspecify.annotations.NullMarked;
