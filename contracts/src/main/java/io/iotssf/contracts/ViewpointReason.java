package io.iotssf.contracts;

/**
 * Why a rating has its level, seen from one viewpoint.
 *
 * @param viewpoint {@code privacy}, {@code safety}, {@code direct-impact-inside}, {@code
 *     direct-impact-outside}, {@code duration}, {@code substitutability} or {@code indirect-impact}
 * @param reason the reason
 */
public record ViewpointReason(String viewpoint, Text reason) {}
