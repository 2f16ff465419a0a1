package io.iotssf.kit.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Without TLS only HTTP/1.1 is spoken. Clients that offer to change to HTTP/2 on an open connection
 * (the JDK's does, unasked) lose their place when a long answer follows the change at once; RFC
 * 9113 has given that change up. Over TLS both are offered.
 */
@Singleton
class ClearTextProtocol implements HttpServerOptionsCustomizer {

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
  }
}
