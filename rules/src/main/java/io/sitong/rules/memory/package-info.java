/** Answers that are asked for again and again: a hundred thousand items cite a few thousand laws and papers. */
@NullMarked
package io.sitong.rules.memory;

import org.jspecify.annotations.NullMarked;
