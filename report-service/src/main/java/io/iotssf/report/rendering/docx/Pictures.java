package io.iotssf.report.rendering.docx;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import io.iotssf.report.rendering.diagram.DiagramRenderer;
import io.iotssf.report.rendering.model.Block;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** Drawings as pictures, whose words are outlines: no font of the machine is asked. */
final class Pictures {
  /** Pixels for each unit of a drawing: sharp in print. */
  private static final int SCALE = 3;

  /** Width of the text on the page, in points. */
  private static final double PAGE = 490;

  private final DiagramRenderer diagrams;

  Pictures(DiagramRenderer diagrams) {
    this.diagrams = diagrams;
  }

  void add(XWPFDocument word, Block.Figure figure) {
    XWPFParagraph caption = word.createParagraph();
    caption.setStyle(Styles.CAPTION);
    caption.setKeepNext(true);
    Texts.add(caption.createRun(), figure.caption());
    SVGDocument drawing = drawing(diagrams.asOutlines(figure.diagram()));
    double width = Math.min(PAGE, drawing.size().width * 0.75);
    double height = width * drawing.size().height / drawing.size().width;
    try {
      XWPFPicture picture =
          word.createParagraph()
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(png(drawing)),
                  PictureType.PNG,
                  figure.id() + ".png",
                  Units.toEMU(width),
                  Units.toEMU(height));
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(figure.alternative());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("A picture of ours can be added", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SVGDocument drawing(String svg) {
    SVGDocument drawing =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    if (drawing == null) {
      throw new IllegalStateException("A drawing of ours can be read");
    }
    return drawing;
  }

  private static byte[] png(SVGDocument drawing) throws IOException {
    int width = (int) Math.ceil(drawing.size().width * SCALE);
    int height = (int) Math.ceil(drawing.size().height * SCALE);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(SCALE, SCALE);
    drawing.render(null, pen);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
