package io.iotssf.contracts.catalog;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;

/** A quoted passage. */
public record Passage(String id, Text text, Source source) {}
