package io.iotssf.report.rendering.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through the parts of an office file for what does something when it is opened. */
public final class OfficeParts {
  private static final Map<String, Pattern> ACTIVE =
      Map.of(
          "a reference to the outside", Pattern.compile("TargetMode=\"External\""),
          "a formula", Pattern.compile("<f[ >]"),
          "a field that fetches",
              Pattern.compile("INCLUDE(PICTURE|TEXT)[^<]*</w:instrText|instr=\"[^\"]*INCLUDE"),
          "an entity", Pattern.compile("<!(DOCTYPE|ENTITY)"),
          "dynamic data", Pattern.compile("<ddeLink|DDEAUTO[^<]*</w:instrText"));

  private OfficeParts() {}

  /** What was found, with the name of the part in which it stands. */
  public static List<String> whereAnythingIsActive(byte[] file) throws IOException {
    List<String> found = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".bin") || name.contains("vbaProject")) {
          found.add("a program in " + name);
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          ACTIVE.forEach(
              (what, pattern) -> {
                if (pattern.matcher(xml).find()) {
                  found.add(what + " in " + name);
                }
              });
        }
      }
    }
    return found;
  }
}
