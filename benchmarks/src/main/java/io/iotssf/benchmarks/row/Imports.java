package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.load.Answer;
import io.iotssf.benchmarks.load.Dialogue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Imports the same file until the number that all connections share has been asked for.
 *
 * @param request the file on its way to a tenant
 * @param left how many are still to be asked for
 */
@SuppressWarnings("ArrayRecordComponent") // bytes, sent and never compared
record Imports(byte[] request, AtomicInteger left) implements Dialogue {
  private static final int CREATED = 201;

  @Override
  public byte[] next() {
    left.decrementAndGet();
    return request;
  }

  @Override
  public boolean goesOn() {
    return left.get() > 0;
  }

  @Override
  public void judge(Answer answer) {
    answer.requireStatus(CREATED);
  }
}
