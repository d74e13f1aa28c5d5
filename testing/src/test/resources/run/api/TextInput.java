import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/** Scanner, formats, readers and writers over memory. */
public class TextInput {
  public static void main(String[] args) {
    // Scanner
    check("ints", sum(new Scanner("1 2\n3\t4")));
    check("lines", lines("a b\n\nlast"));
    check("mixed", () -> {
      Scanner scanner = new Scanner("7 word 2.5 true\nrest of line\n9");
      return scanner.nextInt() + scanner.next() + scanner.nextDouble() + scanner.nextBoolean() + scanner.nextLine() + "|" + scanner.nextLine() + scanner.nextLong();
    });
    check("wrong kind", () -> new Scanner("abc").nextInt());
    check("too large", () -> new Scanner("99999999999").nextInt());
    check("at end", () -> new Scanner("  ").next());
    check("no line", () -> new Scanner("").nextLine());
    check("keeps wrong token", () -> {
      Scanner scanner = new Scanner("x1 5");
      try {
        return scanner.nextInt();
      } catch (java.util.InputMismatchException e) {
        return scanner.next() + scanner.nextInt();
      }
    });
    check("hasNext", new Scanner("5 x").hasNextInt() + " " + new Scanner("x").hasNextInt() + " " + new Scanner(" ").hasNext());
    check("hasNextLine", new Scanner("\n").hasNextLine() + " " + new Scanner("").hasNextLine());
    check("radix", new Scanner("ff").nextInt(16));
    check("delimiter", () -> {
      Scanner scanner = new Scanner("a,b,,c").useDelimiter(",");
      return scanner.next() + scanner.next() + "[" + scanner.next() + "]" + scanner.next();
    });
    check("stream", new Scanner(new ByteArrayInputStream("12 13".getBytes())).useLocale(Locale.ROOT).nextInt());
    check("closed", () -> {
      Scanner scanner = new Scanner("1");
      scanner.close();
      return scanner.nextInt();
    });
    // formats
    check("integers", String.format("%d|%5d|%-5d|%05d|%+d|%,d|%(d", 42, 42, 42, 42, 42, 1234567, -5));
    check("hex", String.format("%x|%X|%#x|%08x|%o|%x", 255, 255, 255, 255, 8, -1));
    check("bytes", String.format("%x %d", (byte) -1, (byte) -1));
    check("floats", String.format("%f|%.2f|%10.3f|%-10.1f|%+.0f|%,.2f", 3.14159, 2.005, 1e3, 2.25, 2.5, 1234567.891));
    check("scientific", String.format("%e|%.2E|%g|%g", 12345.678, 0.00012, 0.0001, 123456789.0));
    check("special floats", String.format("%f %5.1f %e %(f", Double.NaN, Double.POSITIVE_INFINITY, -1 / 0.0, -2.5));
    check("hex floats", String.format("%a", 1.0));
    check("strings", String.format("%s|%10s|%-10s|%.2s|%S", "abc", "abc", "abc", "abc", "abc"));
    check("null", String.format("%s %b %d %c", null, null, null, null));
    check("chars", String.format("%c%c%C", 'a', 98, 'c'));
    check("booleans", String.format("%b %B %5b", true, "x", false));
    check("hash", String.format("%h %H", "hello", 255));
    check("percent and line", String.format("%d%%%n", 5).length());
    check("indices", String.format("%2$s %1$s %<s %s", "a", "b"));
    check("missing", () -> String.format("%d %d", 1));
    check("wrong conversion", () -> String.format("%d", "x"));
    check("wrong conversion of float", () -> String.format("%f", 1));
    check("unknown conversion", () -> String.format("%y", 1));
    check("bad flags", () -> String.format("%-05d", 1));
    check("missing width", () -> String.format("%-d", 1));
    check("bad precision", () -> String.format("%.2d", 1));
    check("trailing percent", () -> String.format("100%", 1));
    check("long and max", String.format("%d %d", Long.MIN_VALUE, Integer.MAX_VALUE));
    check("rounding", String.format("%.1f %.1f %.1f %.0f %.0f", 0.25, 0.35, 0.45, 0.5, 1.5));
    check("large", String.format("%.3f %s", 1e20, 1e20));
    check("formatter", new Formatter().format("%3d", 5).format("-%s", "x"));
    check("table", table());
    // readers and writers
    check("reader", () -> {
      BufferedReader reader = new BufferedReader(new StringReader("one\r\ntwo\n\nfour"));
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
      return lines;
    });
    check("reader chars", () -> {
      StringReader reader = new StringReader("ab");
      return reader.read() + reader.read() + reader.read();
    });
    check("reader mark", () -> {
      BufferedReader reader = new BufferedReader(new StringReader("abc"));
      reader.mark(5);
      int first = reader.read();
      reader.reset();
      return first == reader.read();
    });
    check("reader closed", () -> {
      BufferedReader reader = new BufferedReader(new StringReader("abc"));
      reader.close();
      return reader.read();
    });
    check("writer", () -> {
      StringWriter text = new StringWriter();
      PrintWriter writer = new PrintWriter(text);
      writer.print(1);
      writer.printf("%s", "x");
      writer.println('c');
      writer.append("y").append("xyz", 1, 2);
      writer.flush();
      return text.toString().replace("\n", "|") + text.getBuffer().length();
    });
    check("stack trace", () -> {
      StringWriter text = new StringWriter();
      new IllegalStateException("told", new Error("cause")).printStackTrace(new PrintWriter(text, true));
      return text.toString().split("\n")[0] + text.toString().contains("Caused by: java.lang.Error: cause");
    });
    check("output bytes", () -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write('a');
      bytes.write(new byte[] {98, 99, 100}, 1, 2);
      return bytes + " " + bytes.size() + bytes.toByteArray()[1];
    });
    check("print stream", () -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PrintStream stream = new PrintStream(bytes, true);
      stream.print(1.5);
      stream.print(new char[] {'x', 'y'});
      stream.println((Object) null);
      stream.append('z').format("%02d", 3);
      return bytes.toString().replace("\n", "|");
    });
    check("input bytes", () -> {
      ByteArrayInputStream in = new ByteArrayInputStream(new byte[] {1, (byte) 200, 3});
      return in.read() + " " + in.read() + " " + in.available() + in.skip(5) + in.read();
    });
    check("io exception", () -> {
      throw new IOException("io", new Exception("inner"));
    });
  }

  private static int sum(Scanner scanner) {
    int sum = 0;
    while (scanner.hasNextInt()) {
      sum = sum * 10 + scanner.nextInt();
    }
    return sum;
  }

  private static String lines(String text) {
    Scanner scanner = new Scanner(text);
    StringBuilder all = new StringBuilder();
    while (scanner.hasNextLine()) {
      all.append('<').append(scanner.nextLine()).append('>');
    }
    return all.toString();
  }

  private static String table() {
    StringBuilder text = new StringBuilder();
    String[] names = {"pen", "notebook"};
    double[] prices = {1.5, 12.25};
    for (int i = 0; i < names.length; i++) {
      text.append(String.format("%-10s|%8.2f|%3d%%;", names[i], prices[i], (i + 1) * 45));
    }
    return text.toString();
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
