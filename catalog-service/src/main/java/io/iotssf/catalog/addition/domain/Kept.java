package io.iotssf.catalog.addition.domain;

/**
 * A row of a tenant as it is kept.
 *
 * @param row what it says
 * @param position its place in listings: the version of the additions with which it was added
 * @param created who added it
 * @param changed who changed it last; as {@code created} when nobody did
 */
public record Kept<T>(T row, long position, Stamp created, Stamp changed) {

  /** The row after a change. */
  public Kept<T> changed(T after, Stamp stamp) {
    return new Kept<>(after, position, created, stamp);
  }
}
