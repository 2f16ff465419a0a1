package io.iotssf.catalog.search.domain;

/**
 * A part of a text.
 *
 * @param start in UTF-16 units, from 0
 * @param end behind the last unit
 */
public record Range(int start, int end) {}
