package io.github.gipsite.check;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.AgencyName;

/** The name of an agency where a report says whose it is. */
record SelfReference(AgencyName name, SourceLocation place) {}
