package io.iotssf.kit.page;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.iotssf.kit.tenant.CurrentTenant;
import io.iotssf.kit.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opaque cursors, signed for one tenant and one collection: another's cursor is no cursor. */
@ApplicationScoped
public class Cursors {

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key;
  private final CurrentTenant currentTenant;

  Cursors(@ConfigProperty(name = "iotssf.cursor.key") String key, CurrentTenant currentTenant) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
    this.currentTenant = currentTenant;
    if (this.key.length < 32) {
      throw new IllegalStateException("iotssf.cursor.key needs at least 32 bytes.");
    }
  }

  /** A cursor that stands for a position in a collection. */
  public String sign(String collection, String position) {
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(position.getBytes(StandardCharsets.UTF_8))
        + "."
        + encoder.encodeToString(signature(collection, position));
  }

  /**
   * The position that a cursor stands for.
   *
   * @throws ProblemException 400 when it was not signed here for this tenant and collection
   */
  public String verify(String collection, String cursor) {
    try {
      var parts = cursor.split("\\.", -1);
      var decoder = Base64.getUrlDecoder();
      var position = new String(decoder.decode(parts[0]), StandardCharsets.UTF_8);
      if (parts.length == 2
          && MessageDigest.isEqual(decoder.decode(parts[1]), signature(collection, position))) {
        return position;
      }
    } catch (IllegalArgumentException notBase64) {
      throw invalid();
    }
    throw invalid();
  }

  private static ProblemException invalid() {
    return new ProblemException(
        ProblemType.INVALID_VALUE,
        "The cursor is not one of this collection. Start again without 'cursor'.");
  }

  private byte[] signature(String collection, String position) {
    var tenant = currentTenant.find().map(Tenant::id).orElse("");
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(
          String.join("\n", tenant, collection, position).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }
}
