package io.iotssf.catalog.export.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import gov.nist.secauto.metaschema.model.common.datatype.markup.MarkupLine;
import gov.nist.secauto.metaschema.model.common.datatype.markup.MarkupMultiline;
import io.iotssf.catalog.export.FullEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * OSCAL's prose is Markdown; what a reader of it shows are the words, not a rendering of them.
 * Quotation marks stay as they are: some readers show them curved.
 */
class WordsStandWordForWordTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        FullEdition.MARKED,
        "=cmd|/C calc!A0",
        "- 一",
        "+ 一",
        "# 一",
        "1. 一",
        "12) 一",
        "= 一",
        "<script>alert(1)</script>",
        "![x](http://x.test/y)",
        "a&amp;b",
        "a__b__c",
        "~~x~~ x^2^ y~1~",
        "| a | b |",
        "{{ insert: param, x }}",
        "※上記の管理責任者（例：開発、運用、保守）"
      })
  void inProseAndInTitles(String words) {
    assertEquals(words, text(MarkupMultiline.fromMarkdown(Markup.prose(words)).getDocument()));
    assertEquals(words, text(MarkupLine.fromMarkdown(Markup.line(words)).getDocument()));
  }

  @Test
  void passagesAreParagraphs() {
    assertEquals("一。\n\n二。", Markup.prose("一。\n二。"));
    assertEquals("一。 二。", Markup.line("一。\n二。"));
  }

  private static String text(com.vladsch.flexmark.util.ast.Document document) {
    return new TextCollectingVisitor().collectAndGetText(document).strip();
  }
}
