/**
 * The public zone (服务专区): pages for everybody, without signing in. Plain HTML from the server, no session, no cookie;
 * a page is the same for whoever asks, so that it can be kept by browsers and proxies.
 *
 * <p>See decisions/0004-the-zone-is-plain-pages.md.
 */
@NullMarked
package io.sitong.ui.zone;

import org.jspecify.annotations.NullMarked;
