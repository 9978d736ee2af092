package io.sitong.ui.laws;

import io.sitong.catalog.law.LawCitations;
import io.sitong.catalog.law.Laws;
import org.springframework.stereotype.Component;

/** Where the register of laws is read and written. */
@Component
record LawSources(Laws laws, LawCitations citations) {}
