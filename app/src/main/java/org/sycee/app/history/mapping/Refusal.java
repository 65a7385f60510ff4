package org.sycee.app.history.mapping;

import org.sycee.app.history.mapping.Row.Place;

/// Why a row was not posted: the permanent name of the reason, and the sentence with the figures.
public record Refusal(Place place, String code, String sentence) {}
