/** What localities answer in return packets, carried out the way the screens do it. */
@NullMarked
package io.sitong.ui.packets;

import org.jspecify.annotations.NullMarked;
