package io.iotssf.catalog.search.application;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The same for what is stored and what is asked: folded, cut, English words stemmed. */
final class CatalogueAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokenizer = new FoldingTokenizer();
    return new TokenStreamComponents(
        tokenizer, new SnowballFilter(tokenizer, new EnglishStemmer()));
  }
}
