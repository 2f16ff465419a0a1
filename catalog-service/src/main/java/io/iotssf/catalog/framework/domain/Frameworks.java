package io.iotssf.catalog.framework.domain;

import io.iotssf.catalog.published.Reading;
import io.iotssf.contracts.catalog.Framework;

/** The framework, as each edition names it. */
public interface Frameworks {
  /** Stores the framework of an edition in place of the one stored before. */
  void replace(String edition, Reading reading, Framework framework);

  /** The framework as the draft names it: the other editions name parts of it only. */
  Framework shown(Reading reading);
}
