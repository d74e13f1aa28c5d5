package dev.jkc.testing.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random operations. */
final class Operations {
  /** Those that the library has. */
  static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.US_ASCII);

  private Operations() {}

  static Arbitrary<Operation.Argument> argument(String type, Arbitrary<?> seeds) {
    return seeds.map(seed -> new Operation.Argument(type, seed));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Arbitrary<Operation> call(
      String owner, String method, Arbitrary<Operation.Argument>... arguments) {
    return Combinators.combine(List.of(arguments))
        .as(values -> new Operation(owner, method, values));
  }

  /** A call of a constructor. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Arbitrary<Operation> make(String owner, Arbitrary<Operation.Argument>... arguments) {
    return call(owner, Operation.NEW, arguments);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Arbitrary<List<Operation>> sequences(Arbitrary<Operation>... calls) {
    return Arbitraries.oneOf(List.of(calls)).list().ofMinSize(1).ofMaxSize(80);
  }

  /** Performs the same on two objects; each tells the same, and so does what it is part of. */
  static void check(
      Object expected,
      Object actual,
      Object expectedTarget,
      Object actualTarget,
      List<Operation> operations) {
    for (Operation operation : operations) {
      String outcome = World.jdk().outcome(expectedTarget, operation);
      assertThat(World.library().outcome(actualTarget, operation))
          .as("%s", operation)
          .isEqualTo(outcome);
      assertThat(World.text(actual)).as("after %s", operation).isEqualTo(World.text(expected));
    }
  }
}
