package io.iotssf.catalog.search.application;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** The first query; the other one only where the first finds nothing in the whole index. */
final class FirstThatFinds extends Query {
  private final Query first;
  private final Query other;

  FirstThatFinds(Query first, Query other) {
    this.first = first;
    this.other = other;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return searcher.count(first) > 0 ? first : other;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    first.visit(visitor);
    other.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return first.toString(field) + " or else " + other.toString(field);
  }

  @Override
  public boolean equals(Object that) {
    return that instanceof FirstThatFinds same
        && first.equals(same.first)
        && other.equals(same.other);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, other);
  }
}
