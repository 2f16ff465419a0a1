package io.iotssf.kit.http;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where every service begins. */
@QuarkusMain
public final class Start {

  /** What the framework refuses by itself it answers without a word. */
  static final String ADDRESSES_ARE_NOT_CHECKED = "vertx.disableURIValidation";

  private Start() {}

  /** Leaves it to {@link RequestCheck} to refuse an address. */
  public static void main(String... arguments) {
    System.setProperty(ADDRESSES_ARE_NOT_CHECKED, "true");
    Quarkus.run(arguments);
  }
}
