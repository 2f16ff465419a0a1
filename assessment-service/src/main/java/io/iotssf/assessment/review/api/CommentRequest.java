package io.iotssf.assessment.review.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment to add.
 *
 * @param kind code of the kind of the row that it is about, for example {@code risk-rating}; left
 *     out with {@code row} where it is about the whole assessment
 */
record CommentRequest(
    @Schema(
            description =
                "Kind of the row: the collection's singular, for example `risk-rating`; left out"
                    + " with `row` where it is about the whole assessment")
        @Nullable String kind,
    @Nullable UUID row,
    String text) {}
