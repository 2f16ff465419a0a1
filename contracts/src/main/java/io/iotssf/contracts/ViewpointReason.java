package io.iotssf.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Why a rating has its level, seen from one viewpoint.
 *
 * @param viewpoint {@code privacy}, {@code safety}, {@code direct-impact-inside}, {@code
 *     direct-impact-outside}, {@code duration}, {@code substitutability} or {@code
 *     indirect-impact}; null where the source does not say
 * @param reason the reason
 */
public record ViewpointReason(@Nullable String viewpoint, Text reason) {}
