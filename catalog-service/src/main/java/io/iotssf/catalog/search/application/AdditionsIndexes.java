package io.iotssf.catalog.search.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.iotssf.catalog.addition.application.ReadAdditions;
import io.iotssf.catalog.search.domain.AdditionEntries;
import io.iotssf.contracts.Text;
import io.iotssf.kit.tenant.CurrentTenant;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small index for each tenant that added something, made of what the tenant itself may read. It
 * is made anew when the tenant's additions change; those that were not used for longest go first.
 */
@Singleton
class AdditionsIndexes {
  private static final int MOST_SIGNS = 2 * 1024 * 1024;

  private final ReadAdditions additions;
  private final CurrentTenant currentTenant;
  private final Cache<Key, EntryIndex> indexes =
      Caffeine.newBuilder()
          .expireAfterWrite(Duration.ofMinutes(5)) // an erased organisation is forgotten
          .maximumWeight(MOST_SIGNS)
          .weigher((Key key, EntryIndex index) -> signs(index))
          .build();

  private record Key(String tenant, long version, String fingerprint) {}

  AdditionsIndexes(ReadAdditions additions, CurrentTenant currentTenant) {
    this.additions = additions;
    this.currentTenant = currentTenant;
  }

  /** The index of the current tenant's additions. */
  EntryIndex now(PublishedIndex.State published) {
    var key =
        new Key(currentTenant.require().id(), additions.newestVersion(), published.fingerprint());
    return Objects.requireNonNull(indexes.get(key, unseen -> make(published)));
  }

  private EntryIndex make(PublishedIndex.State published) {
    return EntryIndex.of(
        AdditionEntries.of(
            additions.allRequirements(),
            additions.allMeasures(),
            published.threats(),
            published.requirementCodes()));
  }

  private static int signs(EntryIndex index) {
    return 1
        + index.entries().stream()
            .flatMap(entry -> Stream.of(length(entry.title()), length(entry.text())))
            .mapToInt(Integer::intValue)
            .sum();
  }

  private static int length(@Nullable Text text) {
    return text == null ? 0 : text.ja().length() + Objects.toString(text.en(), "").length();
  }
}
