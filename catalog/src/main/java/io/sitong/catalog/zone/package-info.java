/** What everybody may find and read without signing in (服务专区): published items, and who carries them out in force. */
@NullMarked
package io.sitong.catalog.zone;

import org.jspecify.annotations.NullMarked;
