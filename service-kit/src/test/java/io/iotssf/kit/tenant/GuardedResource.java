package io.iotssf.kit.tenant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Something behind a token. */
@Path("/guarded")
public class GuardedResource {

  private final CurrentCaller caller;

  GuardedResource(CurrentCaller caller) {
    this.caller = caller;
  }

  /** Who asks, as the token says. */
  @GET
  @RequiresPermission(Permission.READ_CATALOGUE)
  public String whoAsks() {
    return caller.require().subject();
  }
}
