package io.iotssf.assessment.part.domain;

import io.iotssf.kit.text.WrittenText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges where something can be read. A reader may follow the address from a signed document, so it
 * is whole, of a kind that opens a document, and carries nobody's password.
 */
public final class Address {
  /** What a browser opens. */
  public static final List<String> WEB = List.of("http", "https");

  /** What a browser opens, or a name that stays when the place changes. */
  public static final List<String> WEB_OR_NAME = List.of("http", "https", "urn");

  private static final int LONGEST = 2000;

  private Address() {}

  /** What is wrong with an address, naming the field; empty when nothing is. */
  public static Optional<String> fault(String field, String address, List<String> schemes) {
    return WrittenText.lineFault(field, address, LONGEST)
        .or(
            () ->
                Checks.unless(
                    isWhole(address, schemes),
                    "`%s` must be a whole address of %s, without a user's name or password."
                        .formatted(field, schemes)));
  }

  private static boolean isWhole(String address, List<String> schemes) {
    try {
      URI uri = new URI(address);
      return uri.getScheme() != null
          && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && (isName(uri) || isPlace(uri));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isName(URI uri) {
    return "urn".equalsIgnoreCase(uri.getScheme())
        && uri.getRawSchemeSpecificPart().matches("[A-Za-z0-9][A-Za-z0-9-]+:.+");
  }

  private static boolean isPlace(URI uri) {
    return !"urn".equalsIgnoreCase(uri.getScheme())
        && uri.getRawAuthority() != null
        && !uri.getRawAuthority().contains("@");
  }
}
