import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Random;

/** Random operations on writers and streams of bytes, as a checksum for each. */
public class WriterSweep {
  static final Random RANDOM = new Random(21);
  static final String[] CHARSETS = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "US-ASCII"};
  static final String UNITS = "ab\r\n\u00E9\u20AC\uD83D\uDE00\uD83Dx";

  /** Keeps bytes, flushes and that it was closed, and fails once behind so many bytes. */
  static final class Kept extends OutputStream {
    long hash;
    int left;

    Kept(int left) {
      this.left = left;
    }

    @Override
    public void write(int value) throws IOException {
      if (left-- == 0) {
        throw new IOException("after " + hash);
      }
      hash = hash * 31 + (byte) value;
    }

    @Override
    public void flush() {
      hash = hash * 31 + 1000;
    }

    @Override
    public void close() {
      hash = hash * 31 + 2000;
    }
  }

  static String text() {
    StringBuilder text = new StringBuilder();
    int count = RANDOM.nextInt(9);
    for (int i = 0; i < count; i++) {
      text.append(UNITS.charAt(RANDOM.nextInt(UNITS.length())));
    }
    return RANDOM.nextInt(40) == 0 ? text.toString().repeat(150) : text.toString();
  }

  static void write(Writer writer) throws IOException {
    String text = text();
    switch (RANDOM.nextInt(9)) {
      case 0 -> writer.write(UNITS.charAt(RANDOM.nextInt(UNITS.length())));
      case 1 -> writer.write(text.toCharArray());
      case 2 -> writer.write(text.toCharArray(), RANDOM.nextInt(3), RANDOM.nextInt(6) - 1);
      case 3 -> writer.write(text, RANDOM.nextInt(3), RANDOM.nextInt(6) - 1);
      case 4 -> writer.append(text);
      case 5 -> writer.append(null, 1, RANDOM.nextInt(6));
      case 6 -> writer.append('\uDE00');
      case 7 -> writer.flush();
      default -> writer.write(text);
    }
  }

  static void print(PrintStream stream) throws IOException {
    String text = text();
    switch (RANDOM.nextInt(10)) {
      case 0 -> stream.print(text);
      case 1 -> stream.println(text);
      case 2 -> stream.print(RANDOM.nextDouble());
      case 3 -> stream.println(RANDOM.nextInt());
      case 4 -> stream.print('\uD83D');
      case 5 -> stream.write(text.getBytes("UTF-8"));
      case 6 -> stream.append(text, RANDOM.nextInt(3), RANDOM.nextInt(6));
      case 7 -> stream.printf("%d", RANDOM.nextInt(9));
      case 8 -> stream.println(text.toCharArray());
      default -> stream.write(RANDOM.nextInt(300));
    }
  }

  static void print(PrintWriter writer) throws IOException {
    switch (RANDOM.nextInt(4)) {
      case 0 -> writer.println(text());
      case 1 -> writer.print(RANDOM.nextFloat());
      case 2 -> writer.println((Object) null);
      default -> write(writer);
    }
  }

  static void write(OutputStream stream) throws IOException {
    byte[] bytes = text().getBytes("UTF-8");
    switch (RANDOM.nextInt(4)) {
      case 0 -> stream.write(bytes);
      case 1 -> stream.write(bytes, RANDOM.nextInt(3), Math.min(bytes.length, RANDOM.nextInt(6)));
      case 2 -> stream.write(RANDOM.nextInt(300));
      default -> stream.flush();
    }
  }

  public static void main(String[] args) throws IOException {
    for (int kind = 0; kind < 7; kind++) {
      long hash = 0;
      for (int round = 0; round < 30; round++) {
        Kept kept = new Kept(RANDOM.nextInt(120) - 30);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter strings = new StringWriter();
        String charset = CHARSETS[RANDOM.nextInt(CHARSETS.length)];
        boolean flushes = RANDOM.nextBoolean();
        Object target =
            switch (kind) {
              case 0 -> strings;
              case 1 -> new BufferedWriter(strings, 1 + RANDOM.nextInt(20));
              case 2 -> new OutputStreamWriter(bytes, charset);
              case 3 -> new PrintStream(bytes, flushes, charset);
              case 4 -> new PrintWriter(kept, flushes);
              case 5 -> new BufferedOutputStream(kept, 1 + RANDOM.nextInt(20));
              default -> bytes;
            };
        for (int i = 0; i < 20; i++) {
          try {
            switch (target) {
              case PrintStream stream -> print(stream);
              case PrintWriter writer -> print(writer);
              case Writer writer -> write(writer);
              default -> write((OutputStream) target);
            }
          } catch (IOException | IndexOutOfBoundsException e) {
            hash = hash * 31 + e.toString().hashCode();
          }
          hash = hash * 31 + kept.hash + bytes.size() + strings.getBuffer().length();
        }
        try {
          ((Closeable) target).close();
        } catch (IOException e) {
          hash = hash * 31 + e.toString().hashCode();
        }
        hash = hash * 31 + kept.hash + Arrays.hashCode(bytes.toByteArray()) + strings.toString().hashCode();
      }
      System.out.println(kind + ": " + hash);
    }
  }
}
