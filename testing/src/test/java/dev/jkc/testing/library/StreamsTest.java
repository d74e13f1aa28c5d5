package dev.jkc.testing.library;

import static dev.jkc.testing.library.Operations.CHARSETS;
import static dev.jkc.testing.library.Operations.argument;
import static dev.jkc.testing.library.Operations.call;
import static dev.jkc.testing.library.Operations.make;
import static dev.jkc.testing.library.Operations.sequences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.testing.tool.Jkc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What streams, readers and writers of the library do is what those of the JDK do. */
final class StreamsTest {
  private static final String READER = "java.io.Reader";
  private static final String WRITER = "java.io.Writer";
  private static final String INPUT = "java.io.InputStream";
  private static final String OUTPUT = "java.io.OutputStream";

  /** The same programs run through jkc with all others. */
  @ParameterizedTest
  @ValueSource(strings = {"ReaderSweep.java", "WriterSweep.java"})
  void a_program_prints_the_same_with_the_library_as_with_the_jdk(String name) throws Exception {
    Path program = Jkc.ROOT.resolve("testing/src/test/resources/run/library").resolve(name);
    String expected = World.jdk().run(program);
    assertThat(expected).isNotEmpty();
    assertThat(World.library().run(program)).isEqualTo(expected);
  }

  @Property(tries = 400)
  void readers_do_the_same(
      @ForAll("readers") Operation making, @ForAll("readings") List<Operation> operations) {
    check(making, operations);
  }

  @Property(tries = 400)
  void readers_of_lines_do_the_same(
      @ForAll("bufferedReaders") Operation making,
      @ForAll("lineReadings") List<Operation> operations) {
    check(making, operations);
  }

  @Property(tries = 600)
  void readers_of_bytes_do_the_same(
      @ForAll("inputReaders") Operation making, @ForAll("decodings") List<Operation> operations) {
    check(making, operations);
  }

  @Property(tries = 600)
  void inputs_do_the_same(
      @ForAll("inputs") Operation making, @ForAll("inputOperations") List<Operation> operations) {
    check(making, operations);
  }

  @Property(tries = 300)
  void arrays_of_bytes_do_the_same(
      @ForAll("byteArrayOutputs") Operation making,
      @ForAll("byteArrayOperations") List<Operation> operations) {
    check(making, operations);
  }

  @Property(tries = 300)
  void texts_do_the_same(
      @ForAll("stringWriters") Operation making,
      @ForAll("stringOperations") List<Operation> operations) {
    check(making, operations);
  }

  @Property(tries = 300)
  void outputs_pass_on_the_same(
      @ForAll("recordedOutputs") Operation below,
      @ForAll("sizes") int size,
      @ForAll("outputOperations") List<Operation> operations) {
    checkAbove(below, "java.io.BufferedOutputStream", OUTPUT, List.of(number(size)), operations);
  }

  @Property(tries = 300)
  void writers_pass_on_the_same(
      @ForAll("recordedWriters") Operation below,
      @ForAll("sizes") int size,
      @ForAll("bufferedOperations") List<Operation> operations) {
    checkAbove(below, "java.io.BufferedWriter", WRITER, List.of(number(size)), operations);
  }

  @Property(tries = 600)
  void writers_of_bytes_pass_on_the_same(
      @ForAll("recordedOutputs") Operation below,
      @ForAll("charsets") Operation.Argument charset,
      @ForAll("encodingOperations") List<Operation> operations) {
    checkAbove(below, "java.io.OutputStreamWriter", OUTPUT, List.of(charset), operations);
  }

  /** Longer than all buffers, to what does not fail. */
  @Property(tries = 100)
  void writers_pass_on_the_same_of_long_texts(
      @ForAll("charsets") Operation.Argument charset,
      @ForAll("longOperations") List<Operation> operations) {
    Operation below = Operation.of("RecordedOutput", Operation.NEW, number(-1));
    checkAbove(below, "java.io.OutputStreamWriter", OUTPUT, List.of(charset), operations);
    checkAbove(below, "java.io.PrintWriter", OUTPUT, List.of(), operations);
  }

  @Property(tries = 300)
  void printing_writers_pass_on_the_same(
      @ForAll("recordedWriters") Operation below,
      @ForAll boolean flushes,
      @ForAll("printOperations") List<Operation> operations) {
    Operation.Argument argument = new Operation.Argument("boolean", flushes);
    checkAbove(below, "java.io.PrintWriter", WRITER, List.of(argument), operations);
  }

  @Property(tries = 300)
  void printing_streams_pass_on_the_same(
      @ForAll("recordedOutputs") Operation below,
      @ForAll boolean flushes,
      @ForAll("charsets") Operation.Argument charset,
      @ForAll("streamPrintOperations") List<Operation> operations) {
    Operation.Argument argument = new Operation.Argument("boolean", flushes);
    checkAbove(below, "java.io.PrintStream", OUTPUT, List.of(argument, charset), operations);
  }

  /** What is made, or why it cannot be. */
  private static Object made(World world, Operation making) {
    return Objects.requireNonNull(world.perform(null, making));
  }

  /** Performs the same on something that is made in both worlds. */
  private static void check(Operation making, List<Operation> operations) {
    Object expected = made(World.jdk(), making);
    Object actual = made(World.library(), making);
    if (!failed(expected, actual)) {
      Operations.check("", "", expected, actual, operations);
    }
  }

  /** Performs the same on something above what keeps the calls, and compares these. */
  private static void checkAbove(
      Operation below,
      String className,
      String type,
      List<Operation.Argument> arguments,
      List<Operation> operations) {
    Object expectedBelow = made(World.jdk(), below);
    Object actualBelow = made(World.library(), below);
    Object expected = made(World.jdk(), above(className, type, expectedBelow, arguments));
    Object actual = made(World.library(), above(className, type, actualBelow, arguments));
    if (!failed(expected, actual)) {
      Operations.check(expectedBelow, actualBelow, expected, actual, operations);
    }
  }

  private static Operation above(
      String className, String type, Object below, List<Operation.Argument> others) {
    List<Operation.Argument> arguments = new ArrayList<>(others);
    arguments.add(0, new Operation.Argument(type, below));
    return new Operation(className, Operation.NEW, arguments);
  }

  private static boolean failed(Object expected, Object actual) {
    if (expected instanceof Throwable || actual instanceof Throwable) {
      assertThat(World.text(actual)).isEqualTo(World.text(expected));
      return true;
    }
    return false;
  }

  private static Operation.Argument number(int value) {
    return new Operation.Argument("int", value);
  }

  private static Arbitrary<Operation.Argument> number(int least, int greatest) {
    return argument("int", Arbitraries.integers().between(least, greatest));
  }

  private static Arbitrary<Operation.Argument> distance() {
    return argument("long", Arbitraries.longs().between(-3, 12));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aab\r\n\r\n é€\uD83D\uDE00".toCharArray())
        .ofMaxLength(30);
  }

  /** Longer than the buffers of the JDK in one of twenty cases. */
  private static Arbitrary<String> sometimesLong(Arbitrary<String> texts) {
    return Combinators.combine(texts, Arbitraries.integers().between(0, 19))
        .as((text, kind) -> kind == 7 ? text.repeat(1000) : text);
  }

  private static Arbitrary<Operation.Argument> text() {
    return argument("java.lang.String", texts());
  }

  private static Arbitrary<Operation.Argument> sequence() {
    return argument("java.lang.CharSequence", texts().injectNull(0.05));
  }

  private static Arbitrary<Operation.Argument> units() {
    return argument("char[]", texts().map(String::toCharArray));
  }

  private static Arbitrary<Operation.Argument> room() {
    return argument("char[]", Arbitraries.integers().between(0, 9).map(char[]::new));
  }

  private static Arbitrary<Operation.Argument> byteRoom() {
    return argument("byte[]", Arbitraries.integers().between(0, 9).map(byte[]::new));
  }

  /**
   * Bytes that are whole characters, parts of such, and none; but not three of four bytes, for
   * which decoders of the JDK want room for two units.
   */
  private static Arbitrary<Operation.Argument> bytes() {
    String[] parts =
        ("61 62 0A 0D C3A9 E282AC F09F9880 C3 E282 F09F 80 EDA080 EDA0 C080 E08080 F08080 "
                + "F4908080 F5 FF FE FEFF FFFE D83D DE00 3DD8 00DE 00 0061 6100")
            .split(" ");
    Arbitrary<String> texts =
        Arbitraries.of(parts)
            .list()
            .ofMaxSize(14)
            .map(list -> String.join("", list))
            .filter(text -> !text.matches("(..)*F09F[89].([^89].*)?"));
    return argument("byte[]", sometimesLong(texts).map(HexFormat.of()::parseHex));
  }

  @Provide
  Arbitrary<Operation.Argument> charsets() {
    return Arbitraries.oneOf(
        argument("java.nio.charset.Charset", Arbitraries.of(CHARSETS)),
        argument("java.lang.String", Arbitraries.of("utf-8", "latin1", "UTF_16LE", "none", "a b")));
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(0, 20);
  }

  private static Arbitrary<Operation> partialReaders() {
    return make("PartialReader", text(), number(1, 7), number(0, 40));
  }

  private static Arbitrary<Operation> partialInputs() {
    return make("PartialInput", bytes(), number(1, 7), number(0, 40));
  }

  private static Arbitrary<Operation> byteArrayInputs() {
    return Arbitraries.oneOf(
        make("java.io.ByteArrayInputStream", bytes()),
        make("java.io.ByteArrayInputStream", bytes(), number(0, 9), number(0, 40)));
  }

  @Provide
  Arbitrary<Operation> readers() {
    return Arbitraries.oneOf(
        partialReaders(),
        make("java.io.StringReader", text()),
        make("java.io.CharArrayReader", units()),
        make("java.io.CharArrayReader", units(), number(-1, 9), number(-1, 40)));
  }

  @Provide
  Arbitrary<Operation> bufferedReaders() {
    Arbitrary<Operation.Argument> below =
        argument(
            READER,
            Arbitraries.oneOf(
                partialReaders(),
                partialReaders(),
                make("java.io.StringReader", text()),
                make("java.io.CharArrayReader", units())));
    return Arbitraries.oneOf(
        make("java.io.BufferedReader", below),
        make("java.io.BufferedReader", below, number(0, 12)));
  }

  @Provide
  Arbitrary<Operation> inputReaders() {
    Arbitrary<Operation.Argument> below =
        argument(INPUT, Arbitraries.oneOf(byteArrayInputs(), partialInputs()));
    return make("java.io.InputStreamReader", below, charsets());
  }

  @Provide
  Arbitrary<Operation> inputs() {
    Arbitrary<Operation.Argument> below =
        argument(INPUT, Arbitraries.oneOf(byteArrayInputs(), partialInputs()));
    return Arbitraries.oneOf(
        byteArrayInputs(),
        partialInputs(),
        call(INPUT, "nullInputStream"),
        make("java.io.BufferedInputStream", below),
        make("java.io.BufferedInputStream", below, number(0, 12)),
        make("java.io.BufferedInputStream", below, number(0, 12)));
  }

  @Provide
  Arbitrary<Operation> recordedOutputs() {
    return make("RecordedOutput", number(-1, 30));
  }

  @Provide
  Arbitrary<Operation> recordedWriters() {
    return make("RecordedWriter", number(-1, 30));
  }

  @Provide
  Arbitrary<Operation> byteArrayOutputs() {
    return Arbitraries.oneOf(
        make("java.io.ByteArrayOutputStream"),
        make("java.io.ByteArrayOutputStream", number(-1, 5)));
  }

  @Provide
  Arbitrary<Operation> stringWriters() {
    return Arbitraries.oneOf(
        make("java.io.StringWriter"), make("java.io.StringWriter", number(-1, 5)));
  }

  private static Arbitrary<Operation> reading() {
    return Arbitraries.oneOf(
        call(READER, "read"),
        call(READER, "read"),
        call(READER, "read", room()),
        call(READER, "read", room(), number(-1, 7), number(-1, 9)),
        call(READER, "read", room(), number(0, 3), number(0, 6)),
        call(READER, "skip", distance()),
        call(READER, "mark", number(-1, 14)),
        call(READER, "mark", number(0, 14)),
        call(READER, "reset"),
        call(READER, "ready"),
        call(READER, "markSupported"));
  }

  /** What happens seldom, for it ends all reading. */
  private static Arbitrary<Operation> lastReading() {
    Arbitrary<Operation.Argument> target = argument(WRITER, make("java.io.StringWriter"));
    return Arbitraries.oneOf(call(READER, "transferTo", target), call(READER, "close"));
  }

  @Provide
  Arbitrary<List<Operation>> readings() {
    return mostly(reading(), lastReading());
  }

  @Provide
  Arbitrary<List<Operation>> lineReadings() {
    Arbitrary<Operation> line = call("java.io.BufferedReader", "readLine");
    return mostly(Arbitraries.oneOf(reading(), reading(), line), lastReading());
  }

  @Provide
  Arbitrary<List<Operation>> decodings() {
    Arbitrary<Operation> name = call("java.io.InputStreamReader", "getEncoding");
    return mostly(Arbitraries.oneOf(reading(), reading(), name), lastReading());
  }

  private static Arbitrary<List<Operation>> mostly(
      Arbitrary<Operation> often, Arbitrary<Operation> seldom) {
    return Arbitraries.integers()
        .between(0, 30)
        .flatMap(kind -> kind == 0 ? seldom : often)
        .list()
        .ofMinSize(1)
        .ofMaxSize(50);
  }

  @Provide
  Arbitrary<List<Operation>> inputOperations() {
    Arbitrary<Operation> often =
        Arbitraries.oneOf(
            call(INPUT, "read"),
            call(INPUT, "read"),
            call(INPUT, "read", byteRoom()),
            call(INPUT, "read", byteRoom(), number(-1, 7), number(-1, 9)),
            call(INPUT, "read", byteRoom(), number(0, 3), number(0, 6)),
            call(INPUT, "readNBytes", number(-1, 9)),
            call(INPUT, "readNBytes", byteRoom(), number(-1, 3), number(0, 6)),
            call(INPUT, "skip", distance()),
            call(INPUT, "skipNBytes", distance()),
            call(INPUT, "mark", number(-1, 14)),
            call(INPUT, "reset"),
            call(INPUT, "available"),
            call(INPUT, "markSupported"));
    Arbitrary<Operation.Argument> target = argument(OUTPUT, make("RecordedOutput", number(-1, 9)));
    Arbitrary<Operation> seldom =
        Arbitraries.oneOf(
            call(INPUT, "readAllBytes"), call(INPUT, "transferTo", target), call(INPUT, "close"));
    return mostly(often, seldom);
  }

  private static Arbitrary<Operation> output() {
    return Arbitraries.oneOf(
        call(OUTPUT, "write", number(-300, 300)),
        call(OUTPUT, "write", bytes()),
        call(OUTPUT, "write", bytes(), number(-1, 9), number(-1, 14)),
        call(OUTPUT, "write", bytes(), number(0, 1), number(0, 5)),
        call(OUTPUT, "flush"));
  }

  @Provide
  Arbitrary<List<Operation>> outputOperations() {
    return mostly(output(), call(OUTPUT, "close"));
  }

  @Provide
  Arbitrary<List<Operation>> byteArrayOperations() {
    String owner = "java.io.ByteArrayOutputStream";
    Arbitrary<Operation.Argument> target = argument(OUTPUT, make("RecordedOutput", number(-1, 9)));
    return sequences(
        output(),
        output(),
        call(OUTPUT, "close"),
        call(owner, "writeBytes", bytes()),
        call(owner, "writeTo", target),
        call(owner, "reset"),
        call(owner, "size"),
        call(owner, "toByteArray"),
        call(owner, "toString"),
        charsets().map(charset -> Operation.of(owner, "toString", charset)));
  }

  private static Arbitrary<Operation> writing() {
    return Arbitraries.oneOf(
        call(WRITER, "write", argument("int", Arbitraries.of(97, 10, 233, 0x20AC, 0xD83D, 0xDE00))),
        call(WRITER, "write", units()),
        call(WRITER, "write", units(), number(-1, 9), number(-1, 14)),
        call(WRITER, "write", text()),
        call(WRITER, "write", text(), number(-1, 9), number(-1, 14)),
        call(WRITER, "write", text(), number(0, 1), number(0, 3)),
        call(WRITER, "append", argument("char", Arbitraries.of('a', '\n', '€', '\uD83D'))),
        call(WRITER, "append", sequence()),
        call(WRITER, "append", sequence(), number(-1, 4), number(-1, 14)),
        call(WRITER, "flush"));
  }

  @Provide
  Arbitrary<List<Operation>> stringOperations() {
    return mostly(
        Arbitraries.oneOf(writing(), call("java.io.StringWriter", "toString")),
        call(WRITER, "close"));
  }

  @Provide
  Arbitrary<List<Operation>> bufferedOperations() {
    return mostly(
        Arbitraries.oneOf(writing(), writing(), call("java.io.BufferedWriter", "newLine")),
        call(WRITER, "close"));
  }

  @Provide
  Arbitrary<List<Operation>> encodingOperations() {
    Arbitrary<Operation> name = call("java.io.OutputStreamWriter", "getEncoding");
    return mostly(Arbitraries.oneOf(writing(), writing(), name), call(WRITER, "close"));
  }

  @Provide
  Arbitrary<List<Operation>> longOperations() {
    Arbitrary<String> texts =
        Combinators.combine(texts(), Arbitraries.of(1, 20, 100, 500)).as(String::repeat);
    return call(WRITER, "write", argument("java.lang.String", texts)).list().ofMaxSize(12);
  }

  private static Arbitrary<Operation> printing(String owner) {
    Arbitrary<Operation.Argument> value =
        Arbitraries.oneOf(
            argument("boolean", Arbitraries.of(true, false)),
            argument("char", Arbitraries.of('a', '\n', '€', '\uD83D', '\uDE00')),
            number(-1000, 1000),
            distance(),
            argument("float", Arbitraries.floats()),
            argument("double", Arbitraries.doubles()),
            units(),
            text(),
            argument("java.lang.Object", Arbitraries.of("x\n", 7, 'c').injectNull(0.1)));
    // Of one part each, for the library passes on all parts at once.
    Arbitrary<Operation.Argument> format =
        argument("java.lang.String", Arbitraries.of("%d", "%x", "%c", "none", "%n", "%"));
    Arbitrary<Operation.Argument> values =
        argument(
            "java.lang.Object[]", Arbitraries.of(1, "x").list().ofMaxSize(2).map(List::toArray));
    return Arbitraries.oneOf(
        value.map(each -> Operation.of(owner, "print", each)),
        value.map(each -> Operation.of(owner, "println", each)),
        call(owner, "println"),
        call(owner, "printf", format, values),
        call(owner, "checkError"));
  }

  @Provide
  Arbitrary<List<Operation>> printOperations() {
    return mostly(
        Arbitraries.oneOf(writing(), printing("java.io.PrintWriter")), call(WRITER, "close"));
  }

  @Provide
  Arbitrary<List<Operation>> streamPrintOperations() {
    String owner = "java.io.PrintStream";
    Arbitrary<Operation> appending =
        Arbitraries.oneOf(
            call(owner, "append", sequence()),
            call(owner, "append", sequence(), number(-1, 4), number(-1, 14)));
    return mostly(
        Arbitraries.oneOf(output(), appending, printing(owner), printing(owner)),
        call(OUTPUT, "close"));
  }
}
