package io.iotssf.report.rendering.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Widths and outlines of a pinned font. Diagrams are measured, and in PDF also drawn, with them:
 * the machine's own fonts never matter.
 *
 * <p>Safe for use by several threads: the font file is read under a lock.
 */
public final class FontOutlines {
  private static final String ELLIPSIS = "…";

  /** Each is some ten megabytes: one is enough for all. */
  private static final Map<PinnedFont, FontOutlines> READ = new ConcurrentHashMap<>();

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  private FontOutlines(PinnedFont pinned) {
    try {
      this.font = new TTFParser().parse(new RandomAccessReadBuffer(pinned.open()));
      this.glyphs = font.getUnicodeCmapLookup();
      this.unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outlines of a font, which is read once. */
  public static FontOutlines of(PinnedFont pinned) {
    return READ.computeIfAbsent(pinned, FontOutlines::new);
  }

  /** Whether the font has a glyph for a character. */
  public boolean shows(int point) {
    return glyphs.getGlyphId(point) != 0;
  }

  /** Width of a line of text, in the unit of {@code size}. */
  public synchronized double width(String text, double size) {
    return text.codePoints().mapToDouble(point -> advance(point, size)).sum();
  }

  /**
   * Cuts a text into lines of at most {@code width}, where a text may be broken if it can; what
   * does not fit ends in an ellipsis.
   */
  public List<String> wrap(String text, double size, double width, int maxLines) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && width((line + piece).stripTrailing(), size) > width) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += piece;
      for (int fits = fitting(line, size, width); fits < line.length(); ) {
        lines.add(line.substring(0, fits));
        line = line.substring(fits);
        fits = fitting(line, size, width);
      }
    }
    lines.add(line.stripTrailing());
    return lines.size() <= maxLines ? lines : cut(lines, maxLines);
  }

  /** The parts between the places where a text may be broken. */
  private static List<String> pieces(String text) {
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  /** How much of a line fits, at least one character; white space at its end needs no room. */
  private int fitting(String line, double size, double width) {
    if (width(line.stripTrailing(), size) <= width) {
      return line.length();
    }
    int end = line.offsetByCodePoints(0, 1);
    while (end < line.length()
        && width(line.substring(0, line.offsetByCodePoints(end, 1)), size) <= width) {
      end = line.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static List<String> cut(List<String> lines, int maxLines) {
    List<String> kept = new ArrayList<>(lines.subList(0, maxLines));
    String last = kept.getLast();
    kept.set(
        maxLines - 1, last.substring(0, last.offsetByCodePoints(last.length(), -1)) + ELLIPSIS);
    return kept;
  }

  /** SVG path data of a line of text whose baseline starts at (x, y). */
  public synchronized String path(String text, double size, double x, double y) {
    double scale = size / unitsPerEm;
    GeneralPath outline = new GeneralPath(Path2D.WIND_NON_ZERO);
    double pen = x;
    for (int point : text.codePoints().toArray()) {
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, pen, y);
      outline.append(glyph(point).getPathIterator(place), false);
      pen += advance(point, size);
    }
    return data(outline.getPathIterator(null));
  }

  private GeneralPath glyph(int point) {
    try {
      GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(point));
      return glyph == null ? new GeneralPath() : glyph.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double advance(int point, double size) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(point)) * size / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String data(PathIterator outline) {
    StringBuilder data = new StringBuilder();
    double[] points = new double[6];
    for (; !outline.isDone(); outline.next()) {
      int segment = outline.currentSegment(points);
      data.append(command(segment));
      for (int i = 0; i < numbers(segment); i++) {
        data.append(i == 0 ? "" : " ").append(Decimal.of(points[i]));
      }
    }
    return data.toString();
  }

  private static char command(int segment) {
    return switch (segment) {
      case PathIterator.SEG_MOVETO -> 'M';
      case PathIterator.SEG_LINETO -> 'L';
      case PathIterator.SEG_QUADTO -> 'Q';
      case PathIterator.SEG_CUBICTO -> 'C';
      default -> 'Z';
    };
  }

  private static int numbers(int segment) {
    return switch (segment) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
      case PathIterator.SEG_QUADTO -> 4;
      case PathIterator.SEG_CUBICTO -> 6;
      default -> 0;
    };
  }
}
