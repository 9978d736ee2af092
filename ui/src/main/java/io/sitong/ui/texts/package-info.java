/** What the screens say, in Chinese and English, one bundle of keys per screen. */
@NullMarked
package io.sitong.ui.texts;

import org.jspecify.annotations.NullMarked;
