package io.iotssf.catalog.published;

/** Tells one state of the stored catalogue from every other. */
public interface Fingerprint {
  /** Changes whenever any edition changes. */
  String current();
}
