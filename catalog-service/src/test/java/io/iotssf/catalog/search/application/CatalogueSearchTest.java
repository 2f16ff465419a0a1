package io.iotssf.catalog.search.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.catalog.loading.BroughtCatalogue;
import io.iotssf.catalog.published.Catalogue;
import io.iotssf.catalog.search.domain.Codes;
import io.iotssf.catalog.search.domain.Entry;
import io.iotssf.catalog.search.domain.Facet;
import io.iotssf.catalog.search.domain.FacetCount;
import io.iotssf.catalog.search.domain.Folding;
import io.iotssf.catalog.search.domain.Kind;
import io.iotssf.catalog.search.domain.Narrowing;
import io.iotssf.catalog.search.domain.Sign;
import io.iotssf.catalog.search.domain.Snippet;
import io.iotssf.contracts.Text;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real catalogue, searched; what is expected is counted over the data themselves. */
class CatalogueSearchTest {
  private static final Catalogue CATALOGUE = BroughtCatalogue.get();
  private static final EntryIndex INDEX = PublishedIndex.State.of(CATALOGUE).index();
  private static final Narrowing WIDE = new Narrowing(Map.of());

  @ParameterizedTest
  @ValueSource(strings = {"サーバ", "制御", "更新", "利用者", "遠隔", "パスワード", "ぱすわーど", "人", "ソフトウェアの"})
  void aJapaneseQueryFindsExactlyWhatHasItAsItStands(String asked) {
    Set<String> expected = keys(plainly(asked));
    assertFalse(expected.isEmpty());
    assertEquals(expected, keys(search(asked).entries()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"サーバー", "さーば", "さーばー", "ｻｰﾊﾞｰ", "ｻｰﾊﾞ", " サーバ\u3000"})
  void howAWordIsWrittenMakesNoDifference(String asked) {
    assertFalse(search("サーバ").entries().isEmpty());
    assertEquals(search("サーバ").entries(), search(asked).entries());
  }

  @Test
  void englishWordsAreFoundInAnyCaseAndNumber() {
    var hits = search("access control").entries();
    assertTrue(
        hits.stream().anyMatch(hit -> hit.title() != null && hit.title().ja().contains("アクセス制御")));
    for (String asked : List.of("ACCESS CONTROL", "access controls", "ａｃｃｅｓｓ control")) {
      assertEquals(hits, search(asked).entries());
    }
    assertEquals(keys(hits), keys(search("control access").entries()));
  }

  @Test
  void allWordsMustOccurInAnyOrder() {
    var both = keys(search("パスワード 設定").entries());
    assertEquals(both, keys(search("設定\u3000パスワード").entries()));
    Set<String> expected = keys(plainly("パスワード"));
    expected.retainAll(keys(plainly("設定")));
    assertEquals(expected, both);
  }

  @ParameterizedTest
  @ValueSource(strings = {"制御", "アクセス", "更新", "マルウェア"})
  void facetsCountWhatWasFound(String asked) {
    var counted = FacetCount.of(search(asked).entries());
    for (Facet facet : Facet.values()) {
      Map<String, Integer> plain = new HashMap<>();
      plainly(asked)
          .forEach(
              entry -> facet.values(entry).forEach(value -> plain.merge(value, 1, Integer::sum)));
      assertEquals(
          plain,
          counted.getOrDefault(facet.parameter(), List.of()).stream()
              .collect(Collectors.toMap(FacetCount::value, FacetCount::count)));
    }
  }

  @Test
  void aFilterLeavesExactlyWhatItsFacetCounted() {
    for (var facet : Facet.values()) {
      for (var count :
          FacetCount.of(search("制御").entries()).getOrDefault(facet.parameter(), List.of())) {
        var narrowed =
            Results.of(
                List.of(INDEX),
                AskedWords.query("制御").orElseThrow(),
                new Narrowing(Map.of(facet, count.value())));
        assertEquals(count.count(), narrowed.entries().size(), facet + " " + count);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"制御", "サーバ", "ﾊﾟｽﾜｰﾄﾞ", "更新"})
  void everyHitShowsWhereItMatched(String asked) {
    Results results = search(asked);
    for (Ranked hit : results.ranked()) {
      var matched = results.matched(hit);
      assertFalse(matched.isEmpty(), hit.entry().key());
      for (Matched part : matched) {
        String words = words(hit.entry(), part);
        part.offsets()
            .forEach(
                range ->
                    assertTrue(
                        folded(words.substring(range.start(), range.end()))
                            .startsWith(folded(asked))));
        assertTrue(part.snippet().stream().anyMatch(Snippet.Part::match));
        String shown =
            part.snippet().stream().map(Snippet.Part::text).collect(Collectors.joining());
        assertTrue(words.contains(shown.replaceAll("^…|…$", "")), shown);
      }
    }
  }

  @Test
  void aTitleComesBeforeATextThatHasTheSameWords() {
    for (String asked : List.of("アクセス制御", "マルウェア感染", "情報漏えい")) {
      List<Entry> hits = search(asked).entries();
      assertTrue(hits.size() > 1);
      assertTrue(
          Field.TITLE_JA
              .of(hits.getFirst())
              .filter(title -> folded(title).contains(folded(asked)))
              .isPresent(),
          hits.getFirst().key());
    }
  }

  @Test
  void aTitleComesFirstWhereverItStands() {
    var text = entry("b", null, Text.japanese("鍵の管理"));
    var title = entry("a", Text.japanese("長い題のなかの鍵の管理について"), null);
    var other = entry("c", Text.japanese("短い題"), Text.japanese("とても長い本文".repeat(20)));
    for (var entries : List.of(List.of(text, title, other), List.of(title, other, text))) {
      var found =
          Results.of(List.of(EntryIndex.of(entries)), AskedWords.query("鍵の管理").orElseThrow(), WIDE);
      assertEquals(List.of(title, text), found.entries());
    }
  }

  private static Entry entry(String id, @Nullable Text title, @Nullable Text text) {
    return new Entry(
        id, Kind.MEASURE, "draft", null, title, text, Codes.NONE, "/", null, List.of());
  }

  @Test
  void everyKindOfThePublishedCatalogueIsFound() {
    var published = EnumSet.allOf(Kind.class);
    published.removeAll(Set.of(Kind.CUSTOM_REQUIREMENT, Kind.CUSTOM_MEASURE));
    var kinds =
        INDEX.entries().stream()
            .map(Entry::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    assertEquals(published, kinds);
    assertEquals(INDEX.entries().size(), keys(INDEX.entries()).size());
  }

  @Test
  void everyBulletOfEveryMeasureIsAnEntry() {
    long bullets =
        CATALOGUE.editions().stream()
            .flatMap(edition -> edition.applied().useCases().stream())
            .flatMap(useCase -> useCase.measureRows().stream())
            .mapToLong(row -> row.measures().size())
            .sum();
    assertEquals(bullets, INDEX.entries().stream().filter(e -> e.kind() == Kind.MEASURE).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "?",
        "*:*",
        "\"",
        "\\",
        "(",
        "a AND",
        "title:制御 OR",
        "[a TO z]",
        "制御~2",
        "+制御 -利用",
        "/.*/",
        "<script>",
        "'; drop table",
        "%00",
        "\ud800",
        "\u0000",
        "😀",
        "a^99999999999",
        "&&",
        "||"
      })
  void signsOfOtherQueryLanguagesMeanThemselvesOrNothing(String asked) {
    Optional.of(asked).flatMap(AskedWords::query).ifPresent(query -> search(asked));
  }

  @Test
  void theLongestQueriesAreAnswered() {
    search("あ".repeat(200));
    search("a ".repeat(100));
    search(
        Stream.iterate('a', letter -> (char) (letter + 1))
            .limit(100)
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
    search("制御".repeat(100));
  }

  @Test
  void theIndexIsMadeAnewWhenTheCatalogueChangesAndOnlyThen() {
    var index = new PublishedIndex();
    var state = index.of(CATALOGUE);
    assertSame(state, index.of(new Catalogue(CATALOGUE.editions(), CATALOGUE.fingerprint())));
    var changed = index.of(new Catalogue(List.of(), "empty"));
    assertNotSame(state, changed);
    assertTrue(changed.index().entries().isEmpty());
    assertTrue(
        Results.of(List.of(changed.index()), AskedWords.query("制御").orElseThrow(), WIDE)
            .entries()
            .isEmpty());
  }

  private static Results search(String asked) {
    return Results.of(List.of(INDEX), AskedWords.query(asked).orElseThrow(), WIDE);
  }

  /** What a reader would find by going through every text. */
  private static List<Entry> plainly(String asked) {
    List<Entry> asWritten = plainly(asked, words -> words);
    return asWritten.isEmpty() ? plainly(folded(asked), CatalogueSearchTest::folded) : asWritten;
  }

  private static List<Entry> plainly(String asked, UnaryOperator<String> form) {
    return INDEX.entries().stream()
        .filter(
            entry ->
                Stream.of(Field.values())
                    .flatMap(field -> field.of(entry).stream())
                    .anyMatch(words -> form.apply(words).contains(asked)))
        .toList();
  }

  private static String words(Entry entry, Matched part) {
    return Stream.of(Field.values())
        .filter(
            field -> field.part().equals(part.field()) && field.language().equals(part.language()))
        .flatMap(field -> field.of(entry).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> keys(List<Entry> entries) {
    return entries.stream().map(Entry::key).collect(Collectors.toSet());
  }

  private static String folded(String text) {
    return Folding.fold(text).stream()
        .map(sign -> sign.script() == Sign.Script.OTHER ? " " : sign.folded().last().getFirst())
        .collect(Collectors.joining());
  }
}
