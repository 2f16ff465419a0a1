package io.iotssf.catalog.search.application;

import io.iotssf.catalog.search.domain.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Entries and their index in memory; immutable. The number of a document is the place of its entry:
 * segments are never merged, so they stay in the order of writing.
 */
record EntryIndex(List<Entry> entries, IndexReader reader) {
  static final Analyzer ANALYZER = new CatalogueAnalyzer();
  private static final FieldType WITH_PLACES = withPlaces();

  static EntryIndex of(List<Entry> entries) {
    var directory = new ByteBuffersDirectory();
    var settings = new IndexWriterConfig(ANALYZER).setMergePolicy(NoMergePolicy.INSTANCE);
    try (var writer = new IndexWriter(directory, settings)) {
      for (Entry entry : entries) {
        writer.addDocument(document(entry));
      }
      writer.commit();
      return new EntryIndex(entries, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Entry entry) {
    var document = new Document();
    for (Field field : Field.values()) {
      field
          .of(entry)
          .ifPresent(
              words ->
                  document.add(
                      new org.apache.lucene.document.Field(field.name(), words, WITH_PLACES)));
    }
    return document;
  }

  private static FieldType withPlaces() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
