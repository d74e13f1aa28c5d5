package dev.jkc.testing.library;

import static dev.jkc.testing.library.Operations.CHARSETS;
import static dev.jkc.testing.library.Operations.sequences;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the parts of {@code java.lang} do that are plain Java is what {@code Character}, {@code
 * String}, {@code Double} and their like of the JDK do.
 */
final class LangTest {
  /** What a static method of the library gives, or its exception. */
  private static @Nullable Object call(
      String className, String name, @Nullable Object... arguments) {
    Method method =
        Stream.of(World.library().type("library.lang." + className).getDeclaredMethods())
            .filter(m -> m.getName().equals(name))
            .filter(m -> takes(m.getParameterTypes(), arguments))
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      return e.getTargetException();
    } catch (IllegalAccessException e) {
      throw new LinkageError("", e);
    }
  }

  private static boolean takes(Class<?>[] types, @Nullable Object[] arguments) {
    boolean takesAll = types.length == arguments.length;
    for (int i = 0; takesAll && i < types.length; i++) {
      Class<?> boxed = MethodType.methodType(types[i]).wrap().returnType();
      takesAll = arguments[i] == null || boxed.isInstance(arguments[i]);
    }
    return takesAll;
  }

  private interface Action {
    @Nullable Object get();
  }

  /** What an action gives, or its exception. */
  private static @Nullable Object outcome(Action action) {
    try {
      return action.get();
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static void checkSame(@Nullable Object actual, Action expected) {
    assertThat(World.text(actual)).isEqualTo(World.text(outcome(expected)));
  }

  static Stream<Method> methodsOfCodePoints() {
    return Stream.of(World.library().type("library.lang.Character").getMethods())
        .filter(m -> Modifier.isStatic(m.getModifiers()) && m.getReturnType().isPrimitive())
        .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {int.class}));
  }

  @ParameterizedTest
  @MethodSource("methodsOfCodePoints")
  void all_code_points_have_the_properties_of_the_jdk(Method method) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodType type = MethodType.methodType(method.getReturnType(), int.class);
    MethodHandle actual = toInt(lookup.unreflect(method));
    MethodHandle expected = toInt(lookup.findStatic(Character.class, method.getName(), type));
    for (int point = -2; point <= Character.MAX_CODE_POINT + 2; point++) {
      if ((int) actual.invokeExact(point) != (int) expected.invokeExact(point)) {
        assertThat((int) actual.invokeExact(point))
            .as("U+%04X", point)
            .isEqualTo((int) expected.invokeExact(point));
      }
    }
  }

  private static MethodHandle toInt(MethodHandle method) {
    return MethodHandles.explicitCastArguments(method, MethodType.methodType(int.class, int.class));
  }

  @Test
  void all_capitals_of_strings_are_those_of_the_jdk() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      String text = Character.toString(point);
      String capital = text.toUpperCase(Locale.ROOT);
      if (capital.codePointCount(0, capital.length()) > 1) {
        int form = (int) Objects.requireNonNull(call("CaseTables", "longCapital", point));
        StringBuilder actual = new StringBuilder();
        for (int i = 0; i < capital.length(); i++) {
          actual.append(call("CaseTables", "longCapitalUnit", form, i));
        }
        assertThat(actual).as("U+%04X", point).hasToString(capital);
        assertThat(call("CaseTables", "longCapitalUnit", form, capital.length())).isEqualTo('\0');
      } else if (point % 64 == 0 || !capital.equals(text)) {
        assertThat(call("CaseTables", "longCapital", point)).as("U+%04X", point).isEqualTo(-1);
      }
    }
  }

  @Property(tries = 2000)
  void doubles_are_read_as_by_the_jdk(@ForAll("numbers") String text) {
    checkSame(call("FloatingNumbers", "parseDouble", text), () -> Double.parseDouble(text));
    checkSame(call("FloatingNumbers", "parseFloat", text), () -> Float.parseFloat(text));
  }

  @Property(tries = 2000)
  void doubles_of_all_bits_are_read_and_written_as_by_the_jdk(
      @ForAll long bits, @ForAll int floatBits) {
    double value = Double.longBitsToDouble(bits);
    float small = Float.intBitsToFloat(floatBits);
    String text = Double.toString(value);
    assertThat(call("FloatingNumbers", "parseDouble", text)).isEqualTo(value);
    assertThat(call("FloatingNumbers", "parseFloat", text)).isEqualTo((float) value);
    assertThat(call("FloatingNumbers", "parseFloat", Float.toString(small))).isEqualTo(small);
    String hexadecimal = Double.toHexString(value);
    assertThat(call("FloatingNumbers", "toHexadecimal", value)).isEqualTo(hexadecimal);
    assertThat(call("FloatingNumbers", "parseDouble", hexadecimal)).isEqualTo(value);
    assertThat(call("FloatingNumbers", "parseFloat", hexadecimal)).isEqualTo((float) value);
    assertThat(call("FloatingNumbers", "toHexadecimal", small)).isEqualTo(Float.toHexString(small));
  }

  /** Between two doubles or floats, where the last digits decide. */
  @Property(tries = 1000)
  void halves_are_read_as_by_the_jdk(
      @ForAll long bits, @ForAll("lastDigits") String lastDigits, @ForAll boolean isFloat) {
    double value = isFloat ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
    double next = isFloat ? Math.nextUp((float) value) : Math.nextUp(value);
    if (Double.isFinite(value) && Double.isFinite(next)) {
      java.math.BigDecimal half =
          new java.math.BigDecimal(value)
              .add(new java.math.BigDecimal(next))
              .divide(java.math.BigDecimal.TWO);
      String text = half.toString();
      int exponent = text.indexOf('E') < 0 ? text.length() : text.indexOf('E');
      String digits = text.substring(0, exponent);
      String longer =
          (digits.contains(".") ? digits : digits + ".") + lastDigits + text.substring(exponent);
      checkSame(call("FloatingNumbers", "parseDouble", longer), () -> Double.parseDouble(longer));
      checkSame(call("FloatingNumbers", "parseFloat", longer), () -> Float.parseFloat(longer));
    }
  }

  @Property(tries = 1000)
  void integers_are_written_as_by_the_jdk(@ForAll long value, @ForAll("radixes") int radix) {
    assertThat(call("Decimal", "string", value)).isEqualTo(Long.toString(value));
    assertThat(call("Decimal", "string", value, radix)).isEqualTo(Long.toString(value, radix));
    assertThat(call("Decimal", "unsigned", value, radix))
        .isEqualTo(Long.toUnsignedString(value, radix));
    assertThat(call("Decimal", "powerOfTwo", value, 4)).isEqualTo(Long.toHexString(value));
    assertThat(call("Decimal", "powerOfTwo", value, 3)).isEqualTo(Long.toOctalString(value));
    assertThat(call("Decimal", "powerOfTwo", value, 1)).isEqualTo(Long.toBinaryString(value));
  }

  @Property(tries = 2000)
  void strings_become_the_bytes_of_the_jdk(@ForAll("texts") String text) {
    for (Charset charset : CHARSETS) {
      assertThat(call("StringBytes", "encode", text, charset))
          .as("%s", charset)
          .isEqualTo(text.getBytes(charset));
    }
  }

  @Property(tries = 2000)
  void bytes_become_the_strings_of_the_jdk(@ForAll("bytes") byte[] bytes) {
    for (Charset charset : CHARSETS) {
      for (int start = 0; start <= Math.min(1, bytes.length); start++) {
        int count = bytes.length - start;
        assertThat(call("StringBytes", "decode", bytes, start, count, charset))
            .as("%s from %d", charset, start)
            .isEqualTo(new String(bytes, start, count, charset));
      }
    }
  }

  @Property(tries = 2000)
  void edges_of_strings_are_those_of_the_jdk(
      @ForAll("lines") String text, @ForAll("indents") int n) {
    int before = (int) Objects.requireNonNull(call("StringEdges", "beforeText", text));
    assertThat(text.substring(before)).isEqualTo(text.stripLeading());
    int after = (int) Objects.requireNonNull(call("StringEdges", "afterText", text));
    assertThat(text.substring(0, after)).isEqualTo(text.stripTrailing());
    assertThat(call("StringEdges", "indent", text, n)).isEqualTo(text.indent(n));
    assertThat(call("StringEdges", "stripIndent", text)).isEqualTo(text.stripIndent());
    checkSame(call("StringEdges", "translateEscapes", text), text::translateEscapes);
  }

  @Property(tries = 2000)
  void patterns_match_as_in_the_jdk(
      @ForAll("words") String text,
      @ForAll("patterns") String pattern,
      @ForAll("replacements") String replacement,
      @ForAll("limits") int limit) {
    checkSame(
        call("StringPatterns", "split", text, pattern, limit), () -> text.split(pattern, limit));
    checkSame(
        call("StringPatterns", "replace", text, pattern, replacement, true),
        () -> text.replaceAll(pattern, replacement));
    checkSame(
        call("StringPatterns", "replace", text, pattern, replacement, false),
        () -> text.replaceFirst(pattern, replacement));
  }

  @Property(tries = 3000)
  void sigmas_end_words_where_they_do_in_the_jdk(@ForAll("sigmas") String text) {
    String small = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\u03A3') {
        assertThat(call("WordEnds", "isLastLetter", text, i))
            .as("%d of %s", i, text)
            .isEqualTo(small.charAt(i) == '\u03C2');
      }
    }
  }

  @Property(tries = 1000)
  @SuppressWarnings("JdkObsolete") // what is tested
  void buffers_do_the_same(@ForAll("bufferOperations") List<Operation> operations) {
    StringBuffer expected = new StringBuffer();
    Object actual = World.library().make("library.lang.StringBuffer");
    for (Operation operation : operations) {
      String outcome = World.jdk().outcome(expected, operation);
      Operation ours =
          new Operation("library.lang.StringBuffer", operation.method(), operation.arguments());
      assertThat(World.library().outcome(actual, ours)).as("%s", operation).isEqualTo(outcome);
      assertThat(actual).hasToString(expected.toString());
    }
  }

  @Property(tries = 500)
  void elements_of_traces_look_as_in_the_jdk(
      @ForAll("names") List<String> names, @ForAll("lineNumbers") int line) {
    StackTraceElement expected =
        new StackTraceElement(
            names.get(0),
            names.get(1),
            names.get(2),
            names.get(3) + "",
            names.get(4) + "",
            names.get(5),
            line);
    Operation making =
        Operation.of(
            "library.lang.StackTraceElement",
            Operation.NEW,
            Stream.concat(
                    names.stream().map(n -> new Operation.Argument("java.lang.String", n)),
                    Stream.of(new Operation.Argument("int", line)))
                .toArray(Operation.Argument[]::new));
    Object actual = Objects.requireNonNull(World.library().perform(null, making));
    assertThat(actual).hasToString(expected.toString()).hasSameHashCodeAs(expected);
  }

  @Test
  void charsets_have_the_names_of_the_jdk() {
    for (Charset charset : CHARSETS) {
      Stream.concat(Stream.of(charset.name()), charset.aliases().stream())
          .forEach(name -> assertThat(charset(name)).as(name).isEqualTo(charset.name()));
    }
  }

  @Property(tries = 500)
  void names_of_no_charset_are_refused_as_by_the_jdk(@ForAll("charsetNames") String name) {
    String expected = World.text(outcome(() -> Charset.forName(name)));
    if (CHARSETS.stream().noneMatch(charset -> charset.name().equals(expected))
        && !Charset.availableCharsets().containsKey(expected)) {
      assertThat(charset(name)).isEqualTo(expected);
    }
  }

  private static String charset(String name) {
    Operation.Argument argument = new Operation.Argument("java.lang.String", name);
    return World.text(
        World.library()
            .perform(null, Operation.of("library.nio.charset.Charset", "forName", argument)));
  }

  private static Arbitrary<String> joined(int most, String... parts) {
    return Arbitraries.of(parts).list().ofMaxSize(most).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> decimals =
        Combinators.combine(
                Arbitraries.of("", "-", "+", " "),
                Arbitraries.strings().numeric().ofMaxLength(25),
                Arbitraries.of("", ".", ".0", "."),
                Arbitraries.strings().numeric().ofMaxLength(25),
                Arbitraries.integers().between(-400, 400),
                Arbitraries.of("", "f", "d ", "F"))
            .as(
                (sign, whole, point, part, exponent, end) ->
                    sign + whole + point + part + "e" + exponent + end);
    Arbitrary<String> near =
        joined(
            8,
            "0",
            "1",
            "9",
            ".",
            "e",
            "E",
            "+",
            "-",
            "x",
            "p",
            "P",
            "a",
            "F",
            "d",
            " ",
            "NaN",
            "Infinity",
            "0x",
            "\u0001");
    Arbitrary<String> hexadecimals =
        Combinators.combine(
                Arbitraries.of("0x", "-0X", "+0x"),
                joined(20, "0", "1", "8", "f", "A", "00", "ff"),
                Arbitraries.of("", ".", ".8"),
                joined(20, "0", "1", "8", "f", "A", "00"),
                Arbitraries.integers().between(-1200, 1200))
            .as(
                (sign, whole, point, part, exponent) ->
                    sign + whole + point + part + "p" + exponent);
    return Arbitraries.oneOf(decimals, near, hexadecimals, plain());
  }

  private static Arbitrary<String> plain() {
    return Combinators.combine(
            Arbitraries.longs(), Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20))
        .as((whole, part) -> whole + "." + part);
  }

  @Provide
  Arbitrary<String> lastDigits() {
    return Arbitraries.of("", "0", "000000000000", "1", "0000000000000000000000000001");
  }

  @Provide
  Arbitrary<Integer> radixes() {
    return Arbitraries.integers().between(0, 40);
  }

  @Provide
  Arbitrary<String> texts() {
    return joined(
        12,
        "a",
        "\u007F",
        "\u0080",
        "é",
        "ÿ",
        "\u0100",
        "\u07FF",
        "\u0800",
        "€",
        "\uFEFF",
        "\uFFFE",
        "\uFFFF",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\uDBFF\uDFFF");
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return joined(
            14,
            "61",
            "0A",
            "C3A9",
            "E282AC",
            "F09F9880",
            "C3",
            "E282",
            "F09F98",
            "F09F",
            "80",
            "BF",
            "EDA080",
            "EDA0",
            "C080",
            "E08080",
            "E0A080",
            "F08080",
            "F0908080",
            "F48FBFBF",
            "F4908080",
            "F5",
            "FF",
            "FE",
            "FEFF",
            "FFFE",
            "D83D",
            "DE00",
            "3DD8",
            "00DE",
            "00",
            "0061",
            "6100")
        .map(HexFormat.of()::parseHex);
  }

  @Provide
  Arbitrary<String> lines() {
    return joined(
        14, " ", "  ", "\t", "a", "b", "\n", "\r", "\r\n", "\u3000", "\u00A0", "\\n", "\\", "\\1",
        "\\477", "\\\n", "\\s", "\\x", "\\\"");
  }

  @Provide
  Arbitrary<Integer> indents() {
    return Arbitraries.integers().between(-3, 3);
  }

  @Provide
  Arbitrary<String> words() {
    return joined(12, "a", "b", ",", ",", " ", ".", "|", "\\", "12", "\n", "\uD83D\uDE00");
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of(
        ",", "\\.", "\\|", "a", " ", "\\\\", "", "ab", "[,.]", "[ab]+", "\\s+", "\\d", "a*", "[^a]",
        "b?", ".", "\\w+", "\\W", ", *");
  }

  @Provide
  Arbitrary<String> replacements() {
    return joined(4, "x", "$0", "\\$", "\\", "$", "$1", "", "<>");
  }

  @Provide
  Arbitrary<Integer> limits() {
    return Arbitraries.integers().between(-1, 4);
  }

  @Provide
  Arbitrary<String> sigmas() {
    return joined(
        7, "\u03A3", "\u03A3", "A", "α", "Α", "1", " ", ".", "'", "-", ":", "\u0301", "\u00AD", "ª",
        "ʰ", "ǅ", "_", ",", "\u2019", "あ", "中", "ก", "\u200D");
  }

  @Provide
  Arbitrary<List<@Nullable String>> names() {
    Arbitrary<@Nullable String> optional = Arbitraries.of("", "a", "b.C").injectNull(0.3);
    Arbitrary<String> name = Arbitraries.of("Main", "a.B", "run");
    return Combinators.combine(optional, optional, optional, name, name, optional)
        .as(
            (loader, module, version, type, method, file) ->
                Arrays.asList(loader, module, version, type, method, file));
  }

  @Provide
  Arbitrary<Integer> lineNumbers() {
    return Arbitraries.integers().between(-4, 20);
  }

  @Provide
  Arbitrary<String> charsetNames() {
    return joined(5, "utf", "-", "8", "16", "le", "x", "_", ":", "+", ".", " ", "é", "iso", "");
  }

  private static Arbitrary<Operation> buffer(String method, Arbitrary<?>... arguments) {
    return Combinators.combine(Stream.of(arguments).map(LangTest::typed).toList())
        .as(values -> new Operation("java.lang.StringBuffer", method, values));
  }

  private static Arbitrary<Operation.Argument> typed(Arbitrary<?> values) {
    return values.map(
        value ->
            new Operation.Argument(
                value instanceof char[]
                    ? "char[]"
                    : value instanceof String
                        ? "java.lang.String"
                        : MethodType.methodType(value.getClass()).unwrap().returnType().getName(),
                value));
  }

  @Provide
  Arbitrary<List<Operation>> bufferOperations() {
    Arbitrary<String> text = joined(4, "a", "b", "é", "€", "\uD83D\uDE00", "\uD83D");
    Arbitrary<Integer> index = Arbitraries.integers().between(-1, 12);
    Arbitrary<char[]> units = text.map(String::toCharArray);
    return sequences(
        buffer("append", text),
        buffer("append", units),
        buffer("append", units, index, index),
        buffer("append", Arbitraries.of(1, 'x', 2L, true, 0.5, 1.5f)),
        buffer("insert", index, text),
        buffer("insert", index, units),
        buffer("insert", index, Arbitraries.of(1, 'x', 2L, true, 0.5, 1.5f)),
        buffer("appendCodePoint", Arbitraries.of(97, 0x1F600, -1)),
        buffer("delete", index, index),
        buffer("deleteCharAt", index),
        buffer("replace", index, index, text),
        buffer("charAt", index),
        buffer("setCharAt", index, Arbitraries.of('x', '€')),
        buffer("codePointAt", index),
        buffer("codePointBefore", index),
        buffer("codePointCount", index, index),
        buffer("offsetByCodePoints", index, index),
        buffer("indexOf", text),
        buffer("lastIndexOf", text, index),
        buffer("substring", index, index),
        buffer("setLength", index),
        buffer("reverse"),
        buffer("length"));
  }
}
