package io.iotssf.catalog.search.application;

import io.iotssf.catalog.search.domain.Entry;
import io.iotssf.catalog.search.domain.Narrowing;
import io.iotssf.catalog.search.domain.Range;
import io.iotssf.catalog.search.domain.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** What was found, the best first. */
public final class Results {
  private final IndexSearcher searcher;
  private final Weight weight;
  private final List<Ranked> ranked;

  private Results(IndexSearcher searcher, Weight weight, List<Ranked> ranked) {
    this.searcher = searcher;
    this.weight = weight;
    this.ranked = ranked;
  }

  /** Looks for the query in all indexes together. */
  static Results of(List<EntryIndex> indexes, Query query, Narrowing narrowing) {
    List<Entry> entries = indexes.stream().flatMap(index -> index.entries().stream()).toList();
    try {
      var searcher = searcher(indexes);
      var found = searcher.search(query, Math.max(1, entries.size()));
      var ranked =
          Arrays.stream(found.scoreDocs)
              .map(hit -> new Ranked(entries.get(hit.doc), hit.doc))
              .filter(hit -> narrowing.fits(hit.entry()))
              .toList();
      var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
      return new Results(searcher, weight, ranked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexSearcher searcher(List<EntryIndex> indexes) throws IOException {
    var readers = indexes.stream().map(EntryIndex::reader).toArray(IndexReader[]::new);
    // The readers live as long as their indexes; this one is never closed, and counts no
    // references.
    var searcher = new IndexSearcher(new MultiReader(readers, true));
    searcher.setQueryCache(null);
    return searcher;
  }

  /** Every entry that was found, the best first. */
  public List<Ranked> ranked() {
    return ranked;
  }

  /** Every entry that was found, without rank. */
  public List<Entry> entries() {
    return ranked.stream().map(Ranked::entry).toList();
  }

  /** What matched in an entry, text by text. */
  public List<Matched> matched(Ranked hit) {
    return Stream.of(Field.values())
        .flatMap(
            field -> field.of(hit.entry()).stream().flatMap(words -> matched(hit, field, words)))
        .toList();
  }

  private Stream<Matched> matched(Ranked hit, Field field, String words) {
    List<Range> ranges = Snippet.merged(ranges(hit.document(), field));
    return ranges.isEmpty()
        ? Stream.of()
        : Stream.of(new Matched(field.part(), field.language(), ranges, Snippet.of(words, ranges)));
  }

  private List<Range> ranges(int document, Field field) {
    List<Range> ranges = new ArrayList<>();
    try {
      var leaves = searcher.getIndexReader().leaves();
      var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      Matches matches = weight.matches(leaf, document - leaf.docBase);
      MatchesIterator each = matches == null ? null : matches.getMatches(field.name());
      while (each != null && each.next()) {
        ranges.add(new Range(each.startOffset(), each.endOffset()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ranges;
  }
}
