package io.iotssf.kit.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of a body while it is read: a chunked one does not say its length. */
@Provider
class CountedBody implements ReaderInterceptor {

  private final BodyLimit limit;

  CountedBody(BodyLimit limit) {
    this.limit = limit;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(new Counting(context.getInputStream(), limit));
    return context.proceed();
  }

  private static final class Counting extends FilterInputStream {

    private final BodyLimit limit;
    private long read;

    Counting(InputStream body, BodyLimit limit) {
      super(body);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(Math.max(count, 0));
      return count;
    }

    private void count(int more) {
      read += more;
      if (read > limit.bytes()) {
        throw limit.exceeded();
      }
    }
  }
}
