package io.iotssf.catalog.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.iotssf.catalog.verification.Quotations.Quotation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifySourcesTest {
  private static final Path SOURCES = Path.of("src/test/resources/sources");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final VerifySources verification =
      new VerifySources(new PrintStream(said, true, StandardCharsets.UTF_8));

  @TempDir Path directory;

  @Test
  void everyTextOfTheShippedEditionsStandsInItsSource() throws IOException {
    assertTrue(verification.verify(SOURCES), this::said);
    assertTrue(said().contains("draft: 358 texts, 0 of them not in the source"), this::said);
    assertTrue(said().contains("overview: 789 texts, 0 of them not in the source"), this::said);
    assertTrue(said().contains("framework: not supplied"), this::said);
  }

  @Test
  void whatNoRowCarriesAreHeadingsAndColumnHeadsOnly() throws IOException {
    verification.verify(SOURCES);
    List<String> sentences =
        said().lines().filter(line -> line.startsWith("  line ") && line.endsWith("。")).toList();
    assertEquals(List.of(), sentences);
  }

  @Test
  void oneChangedSignInTheSourceIsToldWithItsRow() throws IOException {
    String draft = Files.readString(SOURCES.resolve("draft.txt"));
    Files.writeString(directory.resolve("draft.txt"), draft.replace("マルウェア対策の実施", "マルウエア対策の実施"));
    Files.copy(SOURCES.resolve("overview.txt"), directory.resolve("overview.txt"));
    assertFalse(verification.verify(directory));
    assertTrue(said().contains("not printed: draft-a-1-13: マルウェア対策の実施"), this::said);
    assertFalse(said().contains("not printed: overview"), this::said);
  }

  @Test
  void aSourceThatIsNotThereIsToldByItsTitle() throws IOException {
    Files.copy(SOURCES.resolve("draft.txt"), directory.resolve("draft.txt"));
    assertFalse(verification.verify(directory));
    assertTrue(said().contains("overview: no file begins with its title"), this::said);
  }

  @Test
  void wordsRunOverLinesMarginsFootnotesAndTornRows() {
    var source =
        SourceText.of(
            """
            24 街路灯を遠隔で
            ¹ 注釈である。
            25 点灯¹する。
            - ● 一つ目<u>の項目</u>
            No\t対策要件\t例
            1\t初期パスワ\t個体別の
            \tードの変更\t設定
            """);
    var quotations =
        List.of("街路灯を遠隔で点灯する。", "注釈である。", "一つ目の項目", "初期パスワードの変更", "個体別の設定").stream()
            .map(words -> new Quotation("row", words, "lamp"))
            .toList();
    var comparison = new Comparison(source, quotations, List.of());
    assertEquals(List.of(), comparison.unprinted());
    assertTrue(
        new Comparison(source, List.of(new Quotation("row", "点灯させる", "lamp")), List.of())
                .unprinted()
                .size()
            == 1);
  }

  @Test
  void whatIsLeftIsListedByLine() {
    var source = SourceText.of("見出し\n街路灯を点灯する。\n不正アクセス\t12\t初期設定\n");
    var comparison =
        new Comparison(
            source, List.of(new Quotation("row", "街路灯を点灯する。", "lamp")), List.of("不正アクセス"));
    assertEquals(
        List.of(new Comparison.Uncarried(1, "見出し"), new Comparison.Uncarried(3, "初期設定")),
        comparison.uncarried());
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
