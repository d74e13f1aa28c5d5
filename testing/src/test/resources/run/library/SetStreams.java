import java.io.*;
import java.util.*;
import java.util.function.*;

/** Standard streams that programs replace. */
public class SetStreams {
  static final PrintStream FIRST = System.out;
  static PrintStream early = System.err;

  static String captured(Runnable task) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true));
    try {
      task.run();
      before.println("to the old one");
    } finally {
      System.setOut(before);
    }
    return bytes.toString();
  }

  public static void main(String[] args) throws Exception {
    System.out.println("start " + (FIRST == System.out));
    String text = captured(() -> {
      System.out.println("inside");
      System.out.printf("%d %s%n", 3, "x");
      System.out.print('c');
      System.out.println(2.5);
      FIRST.println("first");
      System.out.println(FIRST == System.out);
      new Exception("quiet").printStackTrace(System.out);
    });
    System.out.println("[" + text.replace("\n", "|").substring(0, 30) + "]");
    System.out.println(text.length() > 60);
    System.setIn(new ByteArrayInputStream("one 2\nthree four\n5".getBytes()));
    Scanner scanner = new Scanner(System.in);
    System.out.println(scanner.next() + scanner.nextInt() + scanner.nextLine() + scanner.nextLine() + scanner.nextInt());
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    System.setErr(new PrintStream(errors));
    System.err.println("hidden");
    new RuntimeException("traced").printStackTrace();
    early.println("still here");
    Consumer<PrintStream> set = System::setErr;
    set.accept(early);
    System.err.println("shown");
    System.out.println(errors.toString().startsWith("hidden\njava.lang.RuntimeException: traced\n\tat SetStreams.main(SetStreams.java:"));
    System.setOut(new PrintStream(new OutputStream() {
      int count;
      @Override public void write(int b) { count++; if (b == '\n') FIRST.print("<" + count + ">\n"); else FIRST.write(b); }
    }, true));
    System.out.println("through");
    System.setErr(System.out);
    System.err.println(System.setProperty("own.name", "a") + System.getProperty("own.name"));
    System.err.println(System.setProperty("own.name", "b") + System.clearProperty("own.name"));
    System.err.println(System.getProperty("own.name") + System.getProperty("own.name", "c"));
    System.err.println(System.clearProperty("file.separator") + System.getProperty("file.separator"));
    try {
      System.setProperty("", "x");
    } catch (IllegalArgumentException e) {
      System.err.println(e);
    }
    try {
      System.setProperty("x", null);
    } catch (NullPointerException e) {
      System.err.println(e.getMessage());
    }
    try {
      System.setOut(null);
      System.out.println("no");
    } catch (NullPointerException e) {
      System.err.println(e.getMessage());
    }
    System.setErr(early);
    throw new IllegalStateException("at the end");
  }
}
