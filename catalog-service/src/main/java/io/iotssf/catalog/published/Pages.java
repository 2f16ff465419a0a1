package io.iotssf.catalog.published;

import io.iotssf.kit.page.Cursors;
import io.iotssf.kit.page.Page;
import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Cuts a listing into pages. A cursor names the last item that was sent, of this listing with these
 * filters, so nothing is passed over or sent twice when an edition is added between two pages.
 */
@Singleton
public class Pages {
  private static final int MOST = 1000;
  private static final List<String> OF_THE_PAGE = List.of("limit", "cursor", "offset");

  private final Cursors cursors;

  Pages(Cursors cursors) {
    this.cursors = cursors;
  }

  /**
   * The page asked for.
   *
   * @param items the whole listing
   * @param id tells an item of the listing from all others
   * @throws ProblemException 400 when cursor or offset cannot be one
   */
  public <T> Page<T> cut(List<T> items, Function<T, String> id, PageQuery query) {
    int limit = query.limit == null ? MOST : query.limit;
    int from = start(items, id, query);
    int to = Math.min(items.size(), from + limit);
    List<T> shown = items.subList(Math.min(from, to), to);
    return to < items.size()
        ? new Page<>(shown, cursors.sign(listing(query.address), id.apply(items.get(to - 1))))
        : Page.whole(shown);
  }

  /**
   * What a database shall read of a listing whose rows have ascending places.
   *
   * @throws ProblemException 400 when cursor or offset cannot be one
   */
  public Part part(PageQuery query) {
    int limit = query.limit == null ? MOST : query.limit;
    if (query.cursor == null) {
      return new Part(limit, query.offset == null ? 0 : number(query.offset), null);
    }
    requireNoOffset(query);
    return new Part(limit, 0, Long.valueOf(cursors.verify(listing(query.address), query.cursor)));
  }

  /**
   * The page made of what was read for a {@link Part}.
   *
   * @param rows as many as {@link Part#rows()} if there are
   * @param place of a row in the listing
   */
  public <R, T> Page<T> page(
      List<R> rows, Function<R, T> item, ToLongFunction<R> place, PageQuery query) {
    int limit = query.limit == null ? MOST : query.limit;
    List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
    List<T> items = shown.stream().map(item).toList();
    return rows.size() > limit
        ? new Page<>(
            items,
            cursors.sign(
                listing(query.address), String.valueOf(place.applyAsLong(shown.getLast()))))
        : Page.whole(items);
  }

  private static void requireNoOffset(PageQuery query) {
    if (query.offset != null) {
      throw invalid("Send 'cursor' or 'offset', not both.");
    }
  }

  private <T> int start(List<T> items, Function<T, String> id, PageQuery query) {
    if (query.cursor == null) {
      return query.offset == null ? 0 : number(query.offset);
    }
    requireNoOffset(query);
    String last = cursors.verify(listing(query.address), query.cursor);
    for (int i = 0; i < items.size(); i++) {
      if (id.apply(items.get(i)).equals(last)) {
        return i + 1;
      }
    }
    throw invalid("What the cursor points at is gone. Start again without 'cursor'.");
  }

  private static int number(String offset) {
    if (!offset.matches("[0-9]{1,9}")) {
      throw invalid("The parameter 'offset' is a whole number from 0.");
    }
    return Integer.parseInt(offset);
  }

  private static String listing(UriInfo address) {
    Map<String, List<String>> filters = new TreeMap<>(address.getQueryParameters());
    OF_THE_PAGE.forEach(filters::remove);
    return address.getPath() + filters;
  }

  private static ProblemException invalid(String detail) {
    return new ProblemException(ProblemType.INVALID_VALUE, detail);
  }
}
