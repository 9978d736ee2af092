/** Spreadsheets in: what localities send, understood, checked, previewed and accepted. */
@NullMarked
package io.sitong.importer;

import org.jspecify.annotations.NullMarked;
