/** Gathers what a document says, for the screens and commands that hand it out; belongs to no screen. */
@NullMarked
package io.sitong.ui.documents;

import org.jspecify.annotations.NullMarked;
