package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What users are told (利用者へのリスクの周知等).
 *
 * @param topic {@code setup}, {@code safe-use}, {@code misuse-risk}, {@code contact}, {@code
 *     abnormal-notice}, {@code update}, {@code end-of-support} or {@code disposal}
 * @param audience id of the stakeholder that is told; null for all users
 */
public record UserGuidance(UUID id, String topic, @Nullable UUID audience, Text text)
    implements Part {}
