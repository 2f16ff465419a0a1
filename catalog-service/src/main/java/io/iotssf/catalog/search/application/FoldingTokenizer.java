package io.iotssf.catalog.search.application;

import io.iotssf.catalog.search.domain.Folding;
import io.iotssf.catalog.search.domain.Sign;
import io.iotssf.catalog.search.domain.Sign.Script;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts folded text: Japanese into single signs, with each pair of neighbours at the place of its
 * first, in both forms; everything else into words. A long mark has no place of its own.
 */
final class FoldingTokenizer extends Tokenizer {
  static final String WORD = "word";

  /** What is found besides, but not looked for. */
  private static final String ALSO = "also";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private List<Token> tokens = List.of();
  private int next;
  private int length;

  private record Token(String text, String type, int increment, int start, int end) {}

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringWriter();
    input.transferTo(text);
    length = text.getBuffer().length();
    tokens = tokens(Folding.fold(text.toString()));
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == tokens.size()) {
      return false;
    }
    Token token = tokens.get(next++);
    term.append(token.text());
    type.setType(token.type());
    position.setPositionIncrement(token.increment());
    offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }

  private static List<Token> tokens(List<Sign> signs) {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < signs.size(); ) {
      at =
          switch (signs.get(at).script()) {
            case JAPANESE -> addSign(signs, at, tokens);
            case WORD -> addWord(signs, at, tokens);
            case OTHER -> at + 1;
          };
    }
    return tokens;
  }

  private static int addSign(List<Sign> signs, int at, List<Token> tokens) {
    boolean paired = at + 1 < signs.size() && signs.get(at + 1).script() == Script.JAPANESE;
    int increment = 1;
    for (Form form : Form.values()) {
      Sign sign = form.of(signs.get(at));
      add(form.terms(sign.last()), form.sign(), increment, sign, sign, tokens);
      if (paired) {
        Sign next = form.of(signs.get(at + 1));
        add(form.terms(pairs(sign, next)), form.pair(), 0, sign, next, tokens);
      }
      increment = 0;
    }
    return at + 1;
  }

  private static List<String> pairs(Sign sign, Sign next) {
    return sign.first().stream()
        .flatMap(first -> next.last().stream().map(last -> first + last))
        .toList();
  }

  /** All stand at one place; the first is what the text itself asks for. */
  private static void add(
      List<String> terms, String type, int increment, Sign from, Sign until, List<Token> tokens) {
    tokens.add(new Token(terms.getFirst(), type, increment, from.start(), until.end()));
    terms.stream()
        .skip(1)
        .forEach(term -> tokens.add(new Token(term, ALSO, 0, from.start(), until.end())));
  }

  private static int addWord(List<Sign> signs, int at, List<Token> tokens) {
    var text = new StringBuilder();
    int end = at;
    while (end < signs.size() && signs.get(end).script() == Script.WORD) {
      text.appendCodePoint(signs.get(end).codePoint());
      end++;
    }
    tokens.add(
        new Token(text.toString(), WORD, 1, signs.get(at).start(), signs.get(end - 1).end()));
    return end;
  }
}
