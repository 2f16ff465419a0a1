package io.iotssf.assessment.flat.application;

import io.iotssf.assessment.flat.domain.FlatRows;
import io.iotssf.kit.tenant.Caller;
import io.iotssf.kit.tenant.CurrentCaller;
import io.iotssf.kit.tenant.Permission;
import io.iotssf.kit.tenant.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rows of a kind over all assessments, as far as the caller may see them. */
@ApplicationScoped
public class ReadFlatRows {
  private final FlatRows flatRows;
  private final CurrentCaller currentCaller;

  ReadFlatRows(FlatRows flatRows, CurrentCaller currentCaller) {
    this.flatRows = flatRows;
    this.currentCaller = currentCaller;
  }

  /**
   * @param kind code of the kind
   * @param assessment of this assessment alone; null for all
   */
  @Transactional
  public List<FlatRows.FlatRow> after(
      String kind, @Nullable UUID assessment, FlatRows.@Nullable Place after, int limit) {
    Caller caller = currentCaller.require();
    var wanted =
        new FlatRows.Wanted(
            kind,
            assessment,
            caller.may(Permission.READ_ALL_ASSESSMENTS),
            caller.subject(),
            caller.roles().stream().map(Role::code).collect(Collectors.toUnmodifiableSet()));
    return flatRows.after(wanted, after, limit);
  }
}
