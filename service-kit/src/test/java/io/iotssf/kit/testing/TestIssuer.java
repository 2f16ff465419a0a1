package io.iotssf.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Gives a service under test a key pair made for this run, with which {@link Tokens} signs. */
public class TestIssuer implements QuarkusTestResourceLifecycleManager {

  static final String PRIVATE_KEY = "iotssf.test.private-key";
  static final String ISSUER = "https://issuer.test";

  @Override
  public Map<String, String> start() {
    KeyPair keys = keys();
    System.setProperty(PRIVATE_KEY, base64(keys.getPrivate().getEncoded()));
    return Map.of(
        "quarkus.oidc.public-key",
        base64(keys.getPublic().getEncoded()),
        "quarkus.oidc.auth-server-url",
        "",
        "quarkus.oidc.token.issuer",
        ISSUER);
  }

  @Override
  public void stop() {
    System.clearProperty(PRIVATE_KEY);
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has RSA", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
