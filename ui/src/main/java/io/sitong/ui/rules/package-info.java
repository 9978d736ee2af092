/** 规则: every rule with why and how to fix, and what the last run found. */
@NullMarked
package io.sitong.ui.rules;

import org.jspecify.annotations.NullMarked;
