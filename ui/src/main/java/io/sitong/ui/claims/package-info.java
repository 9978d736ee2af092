/** 认领: which items a division is asked for, what it answers, and how far everybody is. */
@NullMarked
package io.sitong.ui.claims;

import org.jspecify.annotations.NullMarked;
