package io.iotssf.contracts;

import org.jspecify.annotations.Nullable;

/**
 * One concrete measure, bullet by bullet (実際に講じる対策の例).
 *
 * @param id stable id within its row
 * @param kind {@code bullet}, {@code sub-bullet} or {@code note} (a ※ line)
 * @param parent id of the bullet that a sub-bullet or note belongs to; null for a bullet, and for a
 *     note on the row as a whole
 * @param text the measure
 */
public record Measure(String id, String kind, @Nullable String parent, Text text) {}
