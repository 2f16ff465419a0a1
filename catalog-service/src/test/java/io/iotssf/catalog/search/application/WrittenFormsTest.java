package io.iotssf.catalog.search.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.iotssf.catalog.search.domain.Codes;
import io.iotssf.catalog.search.domain.Entry;
import io.iotssf.catalog.search.domain.Kind;
import io.iotssf.catalog.search.domain.Narrowing;
import io.iotssf.catalog.search.domain.Snippet;
import io.iotssf.contracts.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in all the ways in which they are written, and what exactly is marked of them. */
class WrittenFormsTest {
  private static final EntryIndex INDEX =
      index(
          "守るために",
          "ルータの設定",
          "ルーターの設定",
          "ﾙｰﾀｰを置く",
          "はじめる者",
          "メールを送る",
          "大きい",
          "マスターキーの管理",
          "データフロー図",
          "ユーザの名",
          "利用ユーザー名",
          "たちあがる",
          "ビール",
          "ビルの鍵",
          "キャッシュ",
          "錆びるために");

  private static final EntryIndex ENGLISH =
      index(
          "We encrypt it.",
          "It is Encrypted, always",
          "encryption",
          "encrypting data",
          "a crypt",
          "many policies",
          "the policy");

  @ParameterizedTest
  @CsvSource({
    "ルータ, ルータ ルーター ﾙｰﾀｰ",
    "ルーター, ルータ ルーター ﾙｰﾀｰ",
    "ﾙｰﾀ, ルータ ルーター ﾙｰﾀｰ",
    "るーた, ルータ ルーター ﾙｰﾀｰ",
    "るた, るた",
    "ルータの設定, ルータの設定 ルーターの設定",
    "ルーターの設定, ルータの設定 ルーターの設定",
    "ルーターを, ﾙｰﾀｰを",
    "める, める",
    "メール, メール",
    "メ, メー",
    "キー, キー",
    "きー, キー",
    "めーる, メール",
    "キーの, キーの",
    "フロー図, フロー図",
    "データフロ図, データフロー図",
    "ユーザー, ユーザ ユーザー",
    "ユーザ名, ユーザー名",
    "ゆーざ, ユーザ ユーザー",
    "ゆーざー, ユーザ ユーザー",
    "ビル, ビル",
    "ビール, ビール",
    "キヤツシユ, キャッシュ"
  })
  void theOtherKanaAreMarkedOnlyWhereNothingIsAsWritten(String asked, String marked) {
    assertEquals(marked(marked), marked(INDEX, asked));
  }

  @ParameterizedTest
  @CsvSource({
    "ルータ 設定, ルータ ルーター 設定",
    "るーた 設定, ルータ ルーター 設定",
    "ルータ らくだ, ''",
    "ビル ルタ, ''",
    "ビルノ 鍵, ビルの鍵"
  })
  void eachWordIsLookedForAsWrittenByItself(String asked, String marked) {
    assertEquals(marked(marked), marked(INDEX, asked));
  }

  @ParameterizedTest
  @CsvSource({
    "encrypt, encrypt Encrypted encryption encrypting",
    "encrypted, encrypt Encrypted encryption encrypting",
    "ENCRYPTION, encrypt Encrypted encryption encrypting",
    "ｅncrypting, encrypt Encrypted encryption encrypting",
    "policy, policies policy",
    "policies, policies policy",
    "crypt, crypt"
  })
  void anEnglishWordIsFoundAndMarkedWholeInAllItsForms(String asked, String marked) {
    assertEquals(marked(marked), marked(ENGLISH, asked));
  }

  private static Set<String> marked(String list) {
    return Stream.of(list.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> marked(EntryIndex index, String asked) {
    var query = AskedWords.query(asked).orElseThrow();
    var results = Results.of(List.of(index), query, new Narrowing(Map.of()));
    return results.ranked().stream()
        .flatMap(hit -> results.matched(hit).stream())
        .flatMap(matched -> matched.snippet().stream())
        .filter(Snippet.Part::match)
        .map(Snippet.Part::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static EntryIndex index(String... texts) {
    return EntryIndex.of(
        IntStream.range(0, texts.length).mapToObj(at -> entry("" + at, texts[at])).toList());
  }

  private static Entry entry(String id, String words) {
    var text = Text.japanese(words);
    return new Entry(id, Kind.MEASURE, "draft", null, text, null, Codes.NONE, "/", null, List.of());
  }
}
