package io.iotssf.kit.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a body that turns out too large while it is read: a chunked one does not say its length.
 */
@Provider
class CountedBody implements ReaderInterceptor {

  private final BodyLimit limit;

  CountedBody(BodyLimit limit) {
    this.limit = limit;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(new ByteArrayInputStream(read(context.getInputStream())));
    return context.proceed();
  }

  private byte[] read(InputStream body) throws IOException {
    int most = Math.toIntExact(limit.bytes());
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw limit.exceeded();
    }
    return bytes;
  }
}
