package io.iotssf.assessment.catalogue.domain;

import io.iotssf.assessment.dossier.domain.Ruling;
import io.iotssf.contracts.event.EditionPublished;
import java.util.regex.Pattern;

/**
 * What an event may point at: the one internal operation of catalog-service, for the release that
 * the event is about. Anything else (another host above all) would send this service's token
 * wherever an event says.
 */
public final class EditionReference {
  private static final Pattern EDITION = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private EditionReference() {}

  public static Ruling judge(EditionPublished event) {
    if (!EDITION.matcher(event.edition()).matches()) {
      return rejected("The edition's id has another form than one.");
    }
    if (event.release() < 1) {
      return rejected("Releases are numbered from 1.");
    }
    if (!withSlash(event.dataref())
        .equals(EditionPublished.dataref(event.edition(), event.release()))) {
      return rejected("The dataref is not the relative path of the release's operation.");
    }
    return SHA256.matcher(event.sha256()).matches()
        ? Ruling.allowed()
        : rejected("The sha256 is not one.");
  }

  private static String withSlash(String dataref) {
    return dataref.startsWith("/") ? dataref : "/" + dataref;
  }

  private static Ruling rejected(String reason) {
    return Ruling.rejected(Ruling.Ground.VALUE, reason);
  }
}
