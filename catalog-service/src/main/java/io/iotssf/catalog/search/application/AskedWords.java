package io.iotssf.catalog.search.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Makes a query of what a person types; there is no syntax, every sign means itself. What stands
 * between spaces must be found as it stands, in any text of an entry; only where no entry has it as
 * written, the other kana count as the same. Where all of it stands in one row, the entry comes
 * earlier.
 */
final class AskedWords {
  private static final float OTHER_TEXTS = 0.1f;
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private AskedWords() {}

  /**
   * @param place from 0, within what was asked
   */
  private record Piece(String term, int place) {}

  private record Token(String term, String type, int place) {}

  private record Words(List<Piece> asWritten, List<Piece> folded) {

    static Words of(String text) {
      List<Token> tokens = tokens(text);
      return new Words(pieces(tokens, Form.AS_WRITTEN), pieces(tokens, Form.FOLDED));
    }

    Query query() {
      return new FirstThatFinds(anywhere(asWritten), anywhere(folded));
    }
  }

  /** The query; empty when nothing of it can be looked for. */
  static Optional<Query> query(String asked) {
    Set<Words> units = new LinkedHashSet<>();
    for (String chunk : SPACES.split(asked, -1)) {
      Words words = Words.of(chunk);
      if (!words.asWritten().isEmpty()) {
        units.add(words);
      }
    }
    return units.isEmpty() ? Optional.empty() : Optional.of(all(units, Words.of(asked)));
  }

  private static Query all(Set<Words> units, Words inOneRow) {
    var query = new BooleanQuery.Builder();
    units.forEach(unit -> query.add(unit.query(), Occur.MUST));
    if (units.size() > 1) {
      query.add(inOneRow.query(), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query anywhere(List<Piece> pieces) {
    List<Query> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      var phrase = new PhraseQuery.Builder();
      pieces.forEach(piece -> phrase.add(new Term(field.name(), piece.term()), piece.place()));
      fields.add(new BoostQuery(phrase.build(), field.weight()));
    }
    return new DisjunctionMaxQuery(fields, OTHER_TEXTS);
  }

  /** Pairs say more than single signs: a sign is looked for only where it stands alone. */
  private static List<Piece> pieces(List<Token> tokens, Form form) {
    Set<Integer> paired = new HashSet<>();
    tokens.stream()
        .filter(token -> token.type().equals(form.pair()))
        .forEach(
            pair -> {
              paired.add(pair.place());
              paired.add(pair.place() + 1);
            });
    return tokens.stream()
        .filter(
            token ->
                token.type().equals(FoldingTokenizer.WORD)
                    || token.type().equals(form.pair())
                    || (token.type().equals(form.sign()) && !paired.contains(token.place())))
        .map(token -> new Piece(token.term(), token.place()))
        .toList();
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = EntryIndex.ANALYZER.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      var position = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int place = -1;
      while (stream.incrementToken()) {
        place += position.getPositionIncrement();
        tokens.add(new Token(term.toString(), type.type(), place));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
