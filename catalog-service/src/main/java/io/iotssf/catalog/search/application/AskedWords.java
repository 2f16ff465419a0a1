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
 * between spaces must be found as it stands, in any text of an entry; where all of it stands in one
 * row, the entry comes earlier.
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

  /** The query; empty when nothing of it can be looked for. */
  static Optional<Query> query(String asked) {
    Set<List<Piece>> units = new LinkedHashSet<>();
    for (String chunk : SPACES.split(asked, -1)) {
      List<Piece> pieces = pieces(chunk);
      if (!pieces.isEmpty()) {
        units.add(pieces);
      }
    }
    return units.isEmpty() ? Optional.empty() : Optional.of(all(units, pieces(asked)));
  }

  private static Query all(Set<List<Piece>> units, List<Piece> inOneRow) {
    var query = new BooleanQuery.Builder();
    units.forEach(unit -> query.add(anywhere(unit), Occur.MUST));
    if (units.size() > 1) {
      query.add(anywhere(inOneRow), Occur.SHOULD);
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
  private static List<Piece> pieces(String text) {
    List<Token> tokens = tokens(text);
    Set<Integer> paired = new HashSet<>();
    tokens.stream()
        .filter(token -> token.type().equals(FoldingTokenizer.PAIR))
        .forEach(
            pair -> {
              paired.add(pair.place());
              paired.add(pair.place() + 1);
            });
    return tokens.stream()
        .filter(
            token -> !token.type().equals(FoldingTokenizer.SIGN) || !paired.contains(token.place()))
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
