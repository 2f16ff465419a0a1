package io.iotssf.contracts.assessment;

import io.iotssf.contracts.Source;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to whom, and what follows (想定されるセキュリティインシデント等とその結果).
 *
 * @param key id of the row in the catalogue; null for a row of the tenant's own
 * @param stakeholder id of the stakeholder whom it harms
 * @param agents {@code attacker}, {@code insider}, {@code negligence}: whoever brings it about
 * @param threats codes of the threats behind it
 * @param components ids of the components that it concerns
 * @param consequences notes on what follows, for example liability or the end of a contract
 * @param source where it is printed; null for a row of the tenant's own
 */
public record Incident(
    UUID id,
    @Nullable String key,
    UUID stakeholder,
    List<String> agents,
    List<String> threats,
    List<UUID> components,
    Text incident,
    Text damage,
    List<Text> consequences,
    @Nullable Source source)
    implements Part {}
