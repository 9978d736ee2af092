/** What the decisions of people say of words, so that the next list is read with them. */
@NullMarked
package io.sitong.rules.lineup.learn;

import org.jspecify.annotations.NullMarked;
