/**
 * Sheets that are forms: one item a sheet, names beside their values, materials and fees in small tables below. A form is
 * laid out as the table it stands for, and read like one.
 */
@NullMarked
package io.sitong.importer.forms;

import org.jspecify.annotations.NullMarked;
