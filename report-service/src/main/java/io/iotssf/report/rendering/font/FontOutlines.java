package io.iotssf.report.rendering.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  public FontOutlines(PinnedFont pinned) {
    try {
      this.font = new TTFParser().parse(new RandomAccessReadBuffer(pinned.open()));
      this.glyphs = font.getUnicodeCmapLookup();
      this.unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the font has a glyph for a character. */
  public boolean shows(int point) {
    return glyphs.getGlyphId(point) != 0;
  }

  /** Width of a line of text, in the unit of {@code size}. */
  public synchronized double width(String text, double size) {
    return text.codePoints().mapToDouble(point -> advance(point, size)).sum();
  }

  /** Cuts a text into lines of at most {@code width}; what does not fit ends in an ellipsis. */
  public List<String> wrap(String text, double size, double width, int maxLines) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      if (!line.isEmpty() && width(line + Character.toString(point), size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.appendCodePoint(point);
    }
    lines.add(line.toString());
    return lines.size() <= maxLines ? lines : cut(lines, maxLines);
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
