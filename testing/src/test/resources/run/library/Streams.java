import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Streams of bytes and of text in memory. */
public class Streams {
  interface Action {
    Object run() throws Exception;
  }

  static void show(String name, Action action) {
    try {
      System.out.println(name + " " + action.run());
    } catch (Exception e) {
      System.out.println(name + " " + e);
    }
  }

  /** Tells what is called. */
  static class Tracing extends OutputStream {
    final StringBuilder calls = new StringBuilder();

    @Override
    public void write(int value) throws IOException {
      calls.append("w").append(value).append(' ');
      if (value == '!') {
        throw new IOException("refused");
      }
    }

    @Override
    public void write(byte[] bytes, int start, int count) throws IOException {
      calls.append("[").append(new String(bytes, start, count).replace("\n", "\\n")).append("] ");
    }

    @Override
    public void flush() {
      calls.append("f ");
    }

    @Override
    public void close() {
      calls.append("c ");
    }
  }

  static void printing() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes);
    out.print(true);
    out.print('x');
    out.print(1);
    out.print(2L);
    out.print(1.5f);
    out.print(2.5);
    out.print("text");
    out.print((Object) null);
    out.print((String) null);
    out.print(new char[] {'a', 'b'});
    out.println();
    out.println(true);
    out.println('x');
    out.println(1);
    out.println(2L);
    out.println(1.5f);
    out.println(2.5);
    out.println("t\u00e9\u20ac\ud83d\ude00");
    out.println((Object) "o");
    out.println(new char[] {'a', 'b'});
    out.print('\ud83d');
    out.print('\ude00');
    out.append("cs")
        .append('c')
        .append("abcdef", 1, 3)
        .append(null)
        .printf("%d-%s%n", 1, "x")
        .format(Locale.US, "%.2f%n", 1.005);
    out.write(65);
    out.write(new byte[] {66, 67});
    out.write(new byte[] {68, 69, 70}, 1, 2);
    out.writeBytes(new byte[] {71});
    System.out.println(bytes + " " + bytes.size() + " " + out.checkError());
    try {
      out.printf("%s %d", "before", "x");
    } catch (RuntimeException e) {
      System.out.println(e.getMessage() + bytes.toString().endsWith("before "));
    }
    for (int i = 0; i < 3; i++) {
      Tracing tracing = new Tracing();
      PrintStream traced =
          i == 0
              ? new PrintStream(tracing)
              : i == 1
                  ? new PrintStream(tracing, true)
                  : new PrintStream(new BufferedOutputStream(tracing, 8), true);
      traced.print("a");
      traced.println("b");
      traced.print("c\nd");
      traced.println(1);
      traced.println('c');
      traced.println();
      traced.write('x');
      traced.write('\n');
      traced.println(new char[] {'q'});
      traced.print("");
      traced.flush();
      traced.close();
      traced.close();
      traced.println("late");
      System.out.println(tracing.calls + " " + traced.checkError());
    }
    Tracing failing = new Tracing();
    PrintStream failed = new PrintStream(failing);
    failed.write('!');
    System.out.println(failed.checkError());
    show("null", () -> new PrintStream((OutputStream) null));
    PrintStream mine =
        new PrintStream(new Tracing()) {
          @Override
          public void print(String text) {
            System.out.println("mine " + text);
          }

          @Override
          public void write(byte[] b, int o, int n) {
            System.out.println("bytes " + new String(b, o, n).replace("\n", "\\n"));
          }
        };
    mine.println("x");
    mine.println(7);
    mine.println((Object) "y");
    mine.printf("%s", "z");
    mine.append("w");
  }

  static void writing() throws Exception {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.print(1);
    out.println("x");
    out.printf("%5.1f|", 2.25);
    out.format(Locale.US, "%s", "f").append('c').append("seq").append("abc", 0, 2).append(null);
    out.write("hello", 1, 3);
    out.write(new char[] {'q', 'r'});
    out.write('s');
    out.println(1.5f);
    out.println(2.5);
    out.println('c');
    out.println(new char[] {'d'});
    out.println((Object) null);
    out.println(5L);
    out.println(false);
    out.flush();
    System.out.println(text + " " + text.getBuffer().length() + out.checkError());
    out.close();
    out.println("late");
    System.out.println(out.checkError());
    Tracing tracing = new Tracing();
    PrintWriter flushing = new PrintWriter(tracing, true);
    flushing.print("a\n");
    flushing.println("b");
    flushing.printf("%s", "c");
    flushing.print("d");
    System.out.println(tracing.calls);
    flushing.close();
    System.out.println(tracing.calls);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_16))) {
      writer.write("ab\u20ac");
      writer.newLine();
      writer.write('c');
      writer.append("d");
      System.out.println(bytes.size());
      writer.flush();
      writer.write("e");
    }
    System.out.println(Arrays.toString(bytes.toByteArray()));
    OutputStreamWriter narrow = new OutputStreamWriter(bytes, "ISO-8859-1");
    System.out.println(narrow.getEncoding());
    bytes.reset();
    narrow.write("\u00e9\u20ac\ud83d");
    narrow.write('\ude00');
    narrow.close();
    System.out.println(Arrays.toString(bytes.toByteArray()) + narrow.getEncoding());
    show(
        "closed",
        () -> {
          narrow.write("x");
          return 0;
        });
    show("encoding", () -> new OutputStreamWriter(bytes, "nope"));
    show(
        "writer",
        () -> {
          BufferedWriter writer = new BufferedWriter(new StringWriter(), 2);
          writer.write("long text");
          writer.write("x".toCharArray(), 0, 2);
          return 0;
        });
    show("size", () -> new BufferedWriter(new StringWriter(), 0));
    show("size", () -> new ByteArrayOutputStream(-1));
    show("size", () -> new StringWriter(-1));
    StringWriter trace = new StringWriter();
    new IllegalStateException("traced").printStackTrace(new PrintWriter(trace));
    System.out.println(
        trace.toString().startsWith("java.lang.IllegalStateException: traced\n\tat "));
    ByteArrayOutputStream traceBytes = new ByteArrayOutputStream();
    new IOException("traced", new RuntimeException()).printStackTrace(new PrintStream(traceBytes));
    System.out.println(traceBytes.toString().contains("Caused by: java.lang.RuntimeException\n"));
  }

  static void reading() throws Exception {
    byte[] bytes = {1, 2, 3, -1, 5, 6, 7, 8};
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    byte[] room = new byte[3];
    System.out.println(
        in.read()
            + " "
            + in.read(room)
            + Arrays.toString(room)
            + in.available()
            + " "
            + in.skip(2));
    in.mark(0);
    System.out.println(in.read() + " " + in.read() + " " + in.read() + " " + in.read(room));
    in.reset();
    System.out.println(Arrays.toString(in.readAllBytes()) + in.read(room, 0, 0));
    show("range", () -> in.read(room, 2, 2));
    show("range", () -> new ByteArrayInputStream(bytes).read(room, -1, 2));
    System.out.println(Arrays.toString(new ByteArrayInputStream(bytes, 2, 3).readNBytes(2)));
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    System.out.println(
        new ByteArrayInputStream(bytes).transferTo(copy) + Arrays.toString(copy.toByteArray()));
    InputStream slow =
        new InputStream() {
          private int next;

          @Override
          public int read() throws IOException {
            if (next == 4) {
              throw new IOException("broken");
            }
            return next++;
          }
        };
    System.out.println(slow.read(new byte[9]) + " " + slow.available() + slow.markSupported());
    show("slow", slow::read);
    show(
        "slow",
        () -> {
          slow.reset();
          return 0;
        });
    BufferedInputStream buffered = new BufferedInputStream(new ByteArrayInputStream(bytes), 2);
    System.out.println(buffered.read() + " " + buffered.available());
    buffered.mark(4);
    System.out.println(buffered.read() + " " + buffered.read() + " " + buffered.read());
    buffered.reset();
    System.out.println(buffered.read() + " " + buffered.read(new byte[20]) + " " + buffered.read());
    buffered.close();
    show("closed", buffered::read);
    String text = "one\ntwo\r\nthree\rfour\n\nlast \u20ac\ud83d\ude00";
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(new ByteArrayInputStream(text.getBytes())), 3);
    String line;
    while ((line = reader.readLine()) != null) {
      System.out.println("<" + line + ">");
    }
    System.out.println(reader.read() + " " + reader.ready());
    reader.close();
    show("closed", reader::readLine);
    BufferedReader units = new BufferedReader(new StringReader("a\r\nb\rc\nd"));
    StringBuilder all = new StringBuilder();
    System.out.println(units.readLine() + units.read() + units.readLine().length());
    units.mark(10);
    for (int unit = units.read(); unit >= 0; unit = units.read()) {
      all.append(unit).append(' ');
    }
    units.reset();
    System.out.println(all + units.readLine() + units.skip(1) + units.read());
    show(
        "mark",
        () -> {
          new BufferedReader(new StringReader("x")).reset();
          return 0;
        });
    StringReader string = new StringReader("hello");
    char[] some = new char[4];
    System.out.println(
        string.read(some, 1, 3)
            + new String(some, 1, 3)
            + string.read()
            + string.read(some)
            + string.read()
            + string.ready());
    string.reset();
    System.out.println(
        string.skip(2)
            + " "
            + (char) string.read()
            + string.skip(-1)
            + string.skip(9)
            + string.markSupported());
    string.close();
    show("closed", string::read);
    CharArrayReader array = new CharArrayReader("array".toCharArray(), 1, 3);
    System.out.println(
        (char) array.read() + "" + array.read(some) + some[0] + array.read() + array.ready());
    show("array", () -> new CharArrayReader(some, 5, 1));
    show("null", () -> new StringReader(null));
    show(
        "reader",
        () -> {
          new InputStreamReader(new ByteArrayInputStream(bytes)).mark(1);
          return 0;
        });
    StringWriter target = new StringWriter();
    System.out.println(new StringReader("transferred").transferTo(target) + " " + target);
    StringBuilder large = new StringBuilder();
    for (int i = 0; i < 9000; i++) {
      large.append(i % 7 == 0 ? "\u20ac" : i % 11 == 0 ? "\ud83d\ude00" : "x");
    }
    for (String charset : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"}) {
      Reader decoded =
          new InputStreamReader(
              new ByteArrayInputStream(large.toString().getBytes(charset)), charset);
      StringWriter back = new StringWriter();
      decoded.transferTo(back);
      System.out.println(charset + " " + back.toString().contentEquals(large));
    }
    Reader broken =
        new InputStreamReader(new ByteArrayInputStream(new byte[] {'a', (byte) 0xE2, (byte) 0x82}));
    System.out.println(broken.read() + " " + broken.read() + " " + broken.read());
  }

  public static void main(String[] args) throws Exception {
    printing();
    writing();
    reading();
    System.out.println(
        System.lineSeparator().length()
            + System.getProperty("line.separator")
            + System.getProperty("no.such", "none"));
    System.out.printf("%s %d%n", "printf", 5).append("end\n");
    System.out.write(new byte[] {'o', 'k', '\n'});
    System.out.write('\n');
    System.out.flush();
  }
}
