package io.iotssf.report.rendering.font;

/** Numbers as SVG wants them, the same in every locale. */
public final class Decimal {
  private Decimal() {}

  /** At most two decimals, without trailing zeros. */
  public static String of(double number) {
    long hundredths = Math.round(number * 100);
    String whole = Long.toString(hundredths / 100);
    long rest = Math.abs(hundredths % 100);
    String sign = hundredths < 0 && hundredths > -100 ? "-" : "";
    if (rest == 0) {
      return sign.isEmpty() ? whole : "0";
    }
    String digits = rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest;
    return sign + whole + "." + digits;
  }
}
