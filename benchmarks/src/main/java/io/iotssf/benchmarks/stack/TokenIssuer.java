package io.iotssf.benchmarks.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Stands where a service looks for Keycloak: publishes a key made for this run, and signs tokens of
 * the same claims and length by RS256. It costs no memory and no processor beside the servers that
 * are measured.
 */
public final class TokenIssuer implements AutoCloseable {
  private static final String KEY_ID = "kQx0uVb3yqkQ1cR5m7Yw9sT2nLd4pZ6eHfGjAaBbCcD";
  private static final String TENANT = "7d9f1c52-0a51-4a8e-9a63-1f0f6a7c0001";
  private static final long VALID_SECONDS = 2 * 3600;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final HttpServer server;
  private final String issuer;
  private final KeyPair keys;

  private TokenIssuer(HttpServer server, String path, KeyPair keys) {
    this.server = server;
    this.issuer = "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    this.keys = keys;
    serve(path + "/.well-known/openid-configuration", configuration());
    serve(path + "/protocol/openid-connect/certs", publishedKeys());
    serve(
        path + "/protocol/openid-connect/token",
        "{\"access_token\":\"%s\",\"expires_in\":%d,\"token_type\":\"Bearer\"}"
            .formatted(serviceToken(), VALID_SECONDS));
    server.start();
  }

  /** An issuer on that port of loopback, of the realm that the services are told. */
  public static TokenIssuer start(int port) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new TokenIssuer(
          HttpServer.create(address, 0), "/realms/iot-ssf", generator.generateKeyPair());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has RSA", e);
    }
  }

  /** A token of an assessor for that service, with all that Keycloak writes into one. */
  public String token(String service) {
    return token(service, TENANT);
  }

  /** The same of an assessor of another tenant. */
  public String token(String service, String tenant) {
    return signed(claims(service).replace(TENANT, tenant));
  }

  /** The token with which assessment-service pulls what catalog-service has published. */
  private String serviceToken() {
    return signed(
        """
        {"exp":%1$d,"iat":%2$d,"iss":"%3$s","aud":"catalog-service-internal","typ":"Bearer",\
        "sub":"a-service","azp":"assessment-service","preferred_username":"assessment-service"}""");
  }

  private String signed(String claims) {
    long now = Instant.now().getEpochSecond();
    String signed =
        encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(KEY_ID))
            + "."
            + encoded(claims.formatted(now + VALID_SECONDS, now, issuer));
    return signed + "." + BASE64.encodeToString(signature(signed));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static String claims(String service) {
    return """
    {"exp":%1$d,"iat":%2$d,"jti":"onrtro:8c0c1f6e-4f0e-4a51-9d5c-1de0a4a5b7c1","iss":"%3$s",\
    "aud":["catalog-service","assessment-service","report-service"],\
    "sub":"5b6f0c0e-3c58-4c62-8a52-7f7f5a2a9c11","typ":"Bearer","azp":"iot-ssf",\
    "sid":"f7c5d4b3-0a76-4a52-8a4e-0c3f1d2e4b5a","acr":"1","scope":"openid organization profile email",\
    "organization":{"acme-heaters":{"id":"7d9f1c52-0a51-4a8e-9a63-1f0f6a7c0001",\
    "groups":["/assessors"],"realm_access":{"roles":["assessor"]}}},\
    "email_verified":true,"name":"Assessor of SERVICE","preferred_username":"assessor@acme-heaters",\
    "given_name":"Assessor","family_name":"Acme","email":"assessor@acme-heaters.example"}"""
        .replace("SERVICE", service);
  }

  private byte[] signature(String signed) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has RSA", e);
    }
  }

  private String configuration() {
    return "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/protocol/openid-connect/certs\",\"token_endpoint\":\"%1$s/protocol/openid-connect/token\"}"
        .formatted(issuer);
  }

  private String publishedKeys() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
        .formatted(KEY_ID, encoded(key.getModulus()), encoded(key.getPublicExponent()));
  }

  private void serve(String path, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    server.createContext(path, exchange -> answer(exchange, body));
  }

  private static void answer(HttpExchange exchange, byte[] body) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static String encoded(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return BASE64.encodeToString(Arrays.copyOfRange(bytes, bytes[0] == 0 ? 1 : 0, bytes.length));
  }
}
