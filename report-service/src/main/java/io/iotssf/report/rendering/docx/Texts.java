package io.iotssf.report.rendering.docx;

import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Texts with their line feeds. */
final class Texts {
  private Texts() {}

  static void add(XWPFRun run, String text) {
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      if (at > 0) {
        run.addBreak();
      }
      run.setText(lines[at], at);
    }
  }
}
