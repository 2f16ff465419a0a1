package io.iotssf.localstack.cli;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import io.iotssf.localstack.keycloak.Organisation;
import io.iotssf.localstack.keycloak.Role;

/** What a person needs to use the stack that is up: addresses, users and a first call. */
final class Welcome {
  private final Console console;

  Welcome(Console console) {
    this.console = console;
  }

  void print(LocalStack stack) {
    console.line("");
    for (Part part : Part.values()) {
      console.line("  %-20s %s", part.processName(), stack.url(part));
    }
    console.line("");
    console.line("  %-38s %s", "user", "password");
    for (Organisation organisation : Organisation.values()) {
      for (String role : Role.OF_PEOPLE) {
        user(stack, organisation.user(role));
      }
    }
    user(stack, "both@iot-ssf");
    console.line("");
    console.line("  %-38s %s", "client", "secret");
    for (Organisation organisation : Organisation.values()) {
      user(stack, organisation.grcClient());
    }
    console.line("");
    console.line("Try:");
    console.line(
        "  curl -H \"Authorization: Bearer $(./iot-ssf token assessor)\" %s/api/v1/requirements",
        stack.url(Part.CATALOG_SERVICE));
    console.line("");
    console.line("Stop it with ./iot-ssf down; its data stay.");
  }

  private void user(LocalStack stack, String name) {
    console.line("  %-38s %s", name, stack.password(name));
  }
}
