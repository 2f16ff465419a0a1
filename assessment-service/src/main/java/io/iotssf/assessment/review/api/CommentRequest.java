package io.iotssf.assessment.review.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment to add.
 *
 * @param kind code of the kind of the row that it is about, for example {@code risk-rating}; left
 *     out with {@code row} where it is about the whole assessment
 */
record CommentRequest(@Nullable String kind, @Nullable UUID row, String text) {}
