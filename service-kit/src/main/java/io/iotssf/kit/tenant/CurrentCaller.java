package io.iotssf.kit.tenant;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who calls in this request; set once, by {@link AccessFilter}. */
@RequestScoped
public class CurrentCaller {

  private @Nullable Caller caller;

  /** The caller; absent only outside of requests, which is a fault of the program. */
  public Caller require() {
    if (caller == null) {
      throw new IllegalStateException("Nobody calls: this code runs outside of a request.");
    }
    return caller;
  }

  void set(Caller newCaller) {
    if (caller != null) {
      throw new IllegalStateException("The caller is set once a request.");
    }
    caller = newCaller;
  }
}
