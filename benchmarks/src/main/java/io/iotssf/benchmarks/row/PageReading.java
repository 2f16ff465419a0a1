package io.iotssf.benchmarks.row;

import io.iotssf.benchmarks.load.Answer;
import io.iotssf.benchmarks.load.Dialogue;
import io.iotssf.benchmarks.measure.VoidRunException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Reads pages in no order. */
final class PageReading implements Dialogue {
  private static final int OK = 200;

  private final List<Page> pages;
  private final RandomGenerator random;
  private Page asked;

  /**
   * @param seed the same seed gives the same order
   */
  PageReading(List<Page> pages, long seed) {
    this.pages = pages;
    this.random = RandomGeneratorFactory.getDefault().create(seed);
    this.asked = pages.getFirst();
  }

  @Override
  public byte[] next() {
    asked = pages.get(random.nextInt(pages.size()));
    return asked.request();
  }

  @Override
  public void judge(Answer answer) {
    answer.requireStatus(OK);
    if (Page.checksum(answer.body()) != asked.checksum()) {
      throw new VoidRunException("Another page came than the expected one. " + answer.begin());
    }
  }
}
