/** Where and when an item is handled and whom to ask or to complain to. */
@NullMarked
package io.sitong.rules.contacts;

import org.jspecify.annotations.NullMarked;
