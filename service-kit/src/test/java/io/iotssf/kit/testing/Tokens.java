package io.iotssf.kit.testing;

import io.iotssf.kit.tenant.Role;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Signs tokens of the shape that the identity provider gives, and of shapes that it must not. */
public final class Tokens {

  /** Organisation ids of the two tenants of the tests. */
  public static final String ACME = "7d9f1c52-0a51-4a8e-9a63-1f0f6a7c0001";

  public static final String OTHER = "7d9f1c52-0a51-4a8e-9a63-1f0f6a7c0002";

  private final String service;

  /**
   * @param service name of the service, which is the audience
   */
  public Tokens(String service) {
    this.service = service;
  }

  /** A valid token of a person with roles in one organisation; the subject is made of both. */
  public String of(String organisation, Role... roles) {
    return of(subject(organisation, roles), organisation, roles);
  }

  /** A valid token of a named subject. */
  public String of(String subject, String organisation, Role... roles) {
    return sign(claims(subject).claim("organization", Map.of("alias", entry(organisation, roles))));
  }

  /** The subject that {@link #of(String, Role...)} gives. */
  public static String subject(String organisation, Role... roles) {
    return organisation.substring(organisation.length() - 4)
        + "-"
        + String.join("-", Arrays.stream(roles).map(Role::code).toList());
  }

  /** A token whose organisation claim is whatever is given. */
  public String withOrganisations(Object claim) {
    return sign(claims("someone").claim("organization", claim));
  }

  /** A token that names no organisation. */
  public String withoutOrganisation() {
    return sign(claims("someone"));
  }

  /** The token of a service client for the internal operation of the service. */
  public String ofService(String client) {
    return sign(
        claims("service-account-" + client).claim("azp", client).audience(service + "-internal"));
  }

  /** Claims to spoil: another issuer, audience, expiry. */
  public JwtClaimsBuilder claims(String subject) {
    return Jwt.claims()
        .issuer(TestIssuer.ISSUER)
        .audience(service)
        .subject(subject)
        .preferredUserName(subject)
        .expiresIn(Duration.ofMinutes(10));
  }

  /** Signs with the key of the run. */
  public String sign(JwtClaimsBuilder claims) {
    return claims.sign(key());
  }

  /** Signs with the key of the run, by another algorithm than the agreed one. */
  public String sign(JwtClaimsBuilder claims, SignatureAlgorithm algorithm) {
    return claims.jws().algorithm(algorithm).sign(key());
  }

  /** An entry of the organisation claim. */
  public static Map<String, Object> entry(String organisation, Role... roles) {
    return Map.of(
        "id", organisation,
        "groups", List.of(),
        "realm_access", Map.of("roles", Arrays.stream(roles).map(Role::code).toList()));
  }

  private static PrivateKey key() {
    var encoded = Base64.getDecoder().decode(System.getProperty(TestIssuer.PRIVATE_KEY, ""));
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Annotate the test with TestIssuer.", e);
    }
  }
}
