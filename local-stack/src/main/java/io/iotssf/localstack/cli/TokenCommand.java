package io.iotssf.localstack.cli;

import io.iotssf.localstack.LocalStack;
import io.iotssf.localstack.Part;
import io.iotssf.localstack.StackException;
import io.iotssf.localstack.keycloak.Organisation;
import io.iotssf.localstack.keycloak.Role;
import java.util.Arrays;

/** Prints an access token and nothing else, so that it can stand inside a curl line. */
final class TokenCommand {
  private static final String BOTH = "both";

  private final Console console;
  private final LocalStack stack;

  TokenCommand(Console console, LocalStack stack) {
    this.console = console;
    this.stack = stack;
  }

  int run(Options options) {
    String whom = options.firstWord().orElseThrow(TokenCommand::whoWasMissing);
    if (!stack.isRunning(Part.KEYCLOAK)) {
      throw new StackException("The stack is not up. Start it: ./iot-ssf up");
    }
    console.line("%s", token(whom));
    return 0;
  }

  private String token(String whom) {
    int at = whom.indexOf('@');
    String role = at < 0 ? whom : whom.substring(0, at);
    String alias = at < 0 ? Organisation.ACME_HEATERS.alias() : whom.substring(at + 1);
    Organisation organisation = Organisation.byAlias(alias).orElseThrow(() -> unknown(alias));
    if (role.equals(Role.GRC_READER)) {
      return stack.clientToken(organisation.grcClient());
    }
    if (role.equals(BOTH)) {
      return stack.token("both@iot-ssf", alias);
    }
    if (!Role.OF_PEOPLE.contains(role)) {
      throw new StackException(
          "There is no role '%s'. There are: %s, %s"
              .formatted(role, Role.OF_PEOPLE, Role.GRC_READER));
    }
    return stack.token(organisation.user(role), alias);
  }

  private static StackException unknown(String alias) {
    return new StackException(
        "There is no organisation '%s'. There are: %s. The user of both says for which: %s@%s"
            .formatted(
                alias,
                String.join(
                    ", ", Arrays.stream(Organisation.values()).map(Organisation::alias).toList()),
                BOTH,
                Organisation.ACME_HEATERS.alias()));
  }

  private static StackException whoWasMissing() {
    return new StackException(
        "Say whose token: ./iot-ssf token ROLE[@ORGANISATION]. Roles: %s, %s, and %s for the user of both organisations"
            .formatted(Role.OF_PEOPLE, Role.GRC_READER, BOTH));
  }
}
