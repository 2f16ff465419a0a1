package io.iotssf.kit.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"Bearer a.b.c", "bearer a.b.c", "BEARER a.b.c"})
  void standsAfterItsScheme(String header) {
    assertEquals(Optional.of("a.b.c"), BearerToken.of(List.of(header)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic a.b.c", "Secret a.b.c", "Bearer", "Bearera.b.c", "a.b.c", ""})
  void isNoneInAnotherScheme(String header) {
    assertEquals(Optional.empty(), BearerToken.of(List.of(header)));
  }

  @Test
  void isNoneWhereThereIsNotExactlyOneHeader() {
    assertEquals(Optional.empty(), BearerToken.of(List.of()));
    assertEquals(Optional.empty(), BearerToken.of(List.of("Bearer a.b.c", "Bearer a.b.c")));
  }
}
