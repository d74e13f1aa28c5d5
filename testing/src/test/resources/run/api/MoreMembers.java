import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Properties;
import java.util.Random;
import java.util.Scanner;
import java.util.TreeMap;

/** Members that programs seldom use: properties read from texts, values of threads, old conversions. */
public class MoreMembers {
  static final String PIECES = "a=b: \\\n\r\t\f#!xu0041é";

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.toString();
  }

  static void load(String text) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      System.out.print(e + " ");
    }
    System.out.println(new TreeMap<>(read).toString().replace("\n", "|").replace("\r", "^").replace("\t", ">").replace("\f", "~"));
    Properties bytes = new Properties();
    try {
      bytes.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    } catch (IOException | IllegalArgumentException e) {
      return;
    }
    if (!bytes.equals(read)) {
      System.out.println("differs: " + bytes);
    }
  }

  interface Action {
    void run() throws Exception;
  }

  static void show(String what, Action action) {
    try {
      action.run();
      System.out.println(what + " done");
    } catch (Exception e) {
      System.out.println(what + " " + e);
    }
  }

  static void properties() {
    load("# comment\n! other \\\nname = text\\\n   goes on\nkey:value\nempty\nwith\\ blank = a\\u0042c\\\\\n\\#x=1\n\\\n\n y=2\\");
    load("a\\u00g0=1");
    load("a=\\u12");
    load("\\\n#c\nz");
    load("one\rtwo\r\nthree=\\\r\n four");
    Random random = new Random(77);
    for (int i = 0; i < 300; i++) {
      load(text(random));
    }
    Properties defaults = new Properties();
    defaults.setProperty("base", "b".repeat(50));
    Properties own = new Properties(defaults);
    own.setProperty("k", "v");
    own.list(System.out);
    StringWriter written = new StringWriter();
    own.list(new PrintWriter(written, true));
    System.out.print(written);
    show("null reader", () -> new Properties().load((Reader) null));
    show("null stream", () -> new Properties().load((java.io.InputStream) null));
  }

  static int made;

  static void locals() {
    ThreadLocal<String> plain = new ThreadLocal<>();
    System.out.println(plain.get());
    plain.set("set");
    System.out.println(plain.get());
    plain.remove();
    System.out.println(plain.get());
    ThreadLocal<Integer> counted = ThreadLocal.withInitial(() -> ++made);
    System.out.println(counted.get() + counted.get());
    counted.remove();
    System.out.println(counted.get() + " " + made);
    InheritableThreadLocal<Integer> child =
        new InheritableThreadLocal<>() {
          @Override
          protected Integer initialValue() {
            return 7;
          }
        };
    System.out.println(child.get());
    show("null supplier", () -> ThreadLocal.withInitial(null));
  }

  @SuppressWarnings("deprecation")
  static void conversions() {
    byte[] bytes = {65, -1, 10, 66};
    String plain = new String(bytes, 0);
    String high = new String(bytes, 3, 1, 2);
    System.out.println((int) plain.charAt(1) + " " + plain.length() + " " + (int) high.charAt(0) + " " + (int) high.charAt(1));
    byte[] target = new byte[5];
    "a\u0142c".getBytes(0, 3, target, 1);
    System.out.println(Arrays.toString(target));
    show("outside", () -> "abc".getBytes(2, 5, target, 0));
    show("no room", () -> "abc".getBytes(0, 3, target, 3));
    show("null", () -> "abc".getBytes(0, 3, null, 3));
    show("part", () -> new String(bytes, 0, 3, 2));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(72);
    out.write(105);
    System.out.println(out.toString(0) + (int) out.toString(1).charAt(0));
  }

  static void readers() throws IOException {
    Reader none = Reader.nullReader();
    char[] room = new char[3];
    System.out.println(none.read() + " " + none.read(room) + " " + none.read(room, 0, 0) + " " + none.ready() + " " + none.skip(5) + " " + none.transferTo(new StringWriter()));
    show("mark", () -> none.mark(3));
    show("range", () -> none.read(room, 2, 3));
    none.close();
    show("closed", none::read);
    show("closed range", () -> none.read(room, 2, 3));
    Writer sink = Writer.nullWriter();
    sink.write("text");
    sink.append("x").append('c').append(null, 3, 4);
    show("bad part", () -> sink.append("abc", 2, 5));
    show("null text", () -> sink.write((String) null));
    show("bad range", () -> sink.write("abc", 2, 2));
    sink.close();
    show("closed sink", sink::flush);
  }

  static void partSorts() {
    Random random = new Random(5);
    int[] ints = new int[50];
    double[] doubles = new double[50];
    String[] texts = new String[50];
    for (int i = 0; i < 50; i++) {
      ints[i] = random.nextInt(100);
      doubles[i] = random.nextDouble();
      texts[i] = "t" + random.nextInt(30);
    }
    Arrays.parallelSort(ints, 5, 40);
    Arrays.parallelSort(doubles, 0, 10);
    Arrays.parallelSort(texts, 3, 20);
    Arrays.parallelSort(texts, 20, 50, Comparator.reverseOrder());
    System.out.println(Arrays.toString(ints) + Arrays.toString(texts) + doubles[0]);
    show("sort", () -> Arrays.parallelSort(ints, 7, 60));
  }

  static void scanners() {
    Scanner in = new Scanner("ff 7f -80 100 zz 12,13");
    System.out.println(in.nextShort(16) + " " + in.hasNextByte(16) + in.nextByte(16) + " " + in.nextByte(16) + " " + in.hasNextByte(16) + in.hasNextShort(16) + in.nextShort(2));
    show("radix", () -> in.hasNextByte(99));
    show("mismatch", () -> in.nextByte(16));
    in.useRadix(36).useDelimiter(",");
    System.out.println(in.radix());
    System.out.println(in.reset().radix() + in.next() + in.next());
  }

  public static void main(String[] args) throws Exception {
    properties();
    locals();
    conversions();
    readers();
    partSorts();
    scanners();
  }
}
