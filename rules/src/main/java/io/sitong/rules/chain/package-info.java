/**
 * Whether what is said and done of one item holds together along the chain: entry of the national list → standard →
 * league → banner; and what is the least that would have to change where it does not.
 */
@NullMarked
package io.sitong.rules.chain;

import org.jspecify.annotations.NullMarked;
