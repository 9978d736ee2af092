/** The screen 本区词汇: how names are read, which words the region added, and what decisions suggest. */
@NullMarked
package io.sitong.ui.vocabulary;

import org.jspecify.annotations.NullMarked;
