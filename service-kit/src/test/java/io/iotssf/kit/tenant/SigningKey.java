package io.iotssf.kit.tenant;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A key of the issuer under test, and what it signs. */
record SigningKey(String id, String issuer, KeyPair pair) {
  private static final Map<String, Object> ORGANISATION =
      Map.of("id", "t-1", "realm_access", Map.of("roles", List.of(Role.ASSESSOR.code())));

  static SigningKey make(String id, String issuer) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new SigningKey(id, issuer, generator.generateKeyPair());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has RSA", e);
    }
  }

  /** A key set as the issuer publishes it. */
  static String set(SigningKey... keys) {
    return Arrays.stream(keys)
        .map(SigningKey::published)
        .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }

  /** A token that is valid for so long and opens everything that an assessor may. */
  String token(String subject, Duration validity) {
    return sign(claims(subject).expiresIn(validity));
  }

  JwtClaimsBuilder claims(String subject) {
    return Jwt.claims()
        .issuer(issuer)
        .audience("service-kit")
        .subject(subject)
        .preferredUserName(subject)
        .expiresIn(Duration.ofMinutes(10))
        .claim(OrganisationClaim.NAME, Map.of("alias", ORGANISATION));
  }

  String sign(JwtClaimsBuilder claims) {
    return claims.jws().keyId(id).sign(pair.getPrivate());
  }

  private String published() {
    var key = (RSAPublicKey) pair.getPublic();
    return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
        .formatted(id, encoded(key.getModulus()), encoded(key.getPublicExponent()));
  }

  private static String encoded(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int leading = bytes[0] == 0 ? 1 : 0;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOfRange(bytes, leading, bytes.length));
  }
}
