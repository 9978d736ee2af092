/** QR codes: an address as dark and light cells, and these as a picture. */
@NullMarked
package io.sitong.reports.qr;

import org.jspecify.annotations.NullMarked;
