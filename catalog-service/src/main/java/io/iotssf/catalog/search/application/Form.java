package io.iotssf.catalog.search.application;

import io.iotssf.catalog.search.domain.Sign;
import java.util.List;

/** In what form Japanese is compared; each has its own terms and types of tokens. */
enum Form {
  AS_WRITTEN("sign", "pair", ""),
  /** All kana of one sound count as one. */
  FOLDED("folded sign", "folded pair", "~"); // no word begins with ~

  private final String sign;
  private final String pair;
  private final String prefix;

  Form(String sign, String pair, String prefix) {
    this.sign = sign;
    this.pair = pair;
    this.prefix = prefix;
  }

  /** Type of a single sign. */
  String sign() {
    return sign;
  }

  /** Type of two neighbours. */
  String pair() {
    return pair;
  }

  Sign of(Sign written) {
    return this == FOLDED ? written.folded() : written;
  }

  List<String> terms(List<String> ways) {
    return ways.stream().map(prefix::concat).toList();
  }
}
