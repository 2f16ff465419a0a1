package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an assessment came into being.
 *
 * @param kind {@code use-case}, {@code copy}, {@code import} or {@code blank}
 * @param edition edition of the catalogue that the assessment uses
 * @param useCase id of the use case behind it; null where there is none
 * @param title title of that use case
 * @param sha256 hash of the edition document that the use case was copied from, lower-case
 *     hexadecimal
 * @param assessment id of the assessment that was copied or exported; null unless copied or
 *     imported
 * @param version version of that assessment
 */
public record Origin(
    String kind,
    String edition,
    @Nullable String useCase,
    @Nullable Text title,
    @Nullable String sha256,
    @Nullable UUID assessment,
    @Nullable Long version) {}
