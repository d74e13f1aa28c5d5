import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Random;

/** Random operations on readers and streams of bytes, as a checksum for each. */
public class ReaderSweep {
  static final Random RANDOM = new Random(20);
  static final String[] CHARSETS = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "US-ASCII"};
  static final byte[] BYTES = {
    'a', '\r', '\n', 'b', (byte) 0xC3, (byte) 0xA9, (byte) 0xE2, (byte) 0x82, (byte) 0xAC,
    (byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80, 0, 0x61, (byte) 0xD8, 0x3D, (byte) 0xDE, 0,
    (byte) 0xED, (byte) 0xA0, (byte) 0xFE, (byte) 0xFF, (byte) 0xFE
  };

  /** Yields at most so many bytes at once, and fails once. */
  static final class Parts extends InputStream {
    final byte[] bytes;
    final int part;
    int failure;
    int at;

    Parts(byte[] bytes, int part, int failure) {
      this.bytes = bytes;
      this.part = part;
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      if (at == failure) {
        failure = -1;
        throw new IOException("at " + at);
      }
      return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int start, int count) throws IOException {
      return super.read(to, start, Math.min(count, part - at % part));
    }

    @Override
    public int available() {
      return at / part % 2 == 0 ? Math.min(part - at % part, bytes.length - at) : 0;
    }
  }

  /** Parts of text around bytes, some of them cut. */
  static byte[] bytes() {
    byte[] bytes = new byte[RANDOM.nextInt(40)];
    int from = RANDOM.nextInt(BYTES.length);
    for (int i = 0; i < bytes.length; i++) {
      from = RANDOM.nextInt(5) == 0 ? RANDOM.nextInt(BYTES.length) : (from + 1) % BYTES.length;
      bytes[i] = BYTES[from];
    }
    return bytes;
  }

  static InputStream input() {
    return RANDOM.nextBoolean()
        ? new ByteArrayInputStream(bytes())
        : new Parts(bytes(), 1 + RANDOM.nextInt(7), RANDOM.nextInt(60));
  }

  static Reader reader(int kind) throws IOException {
    String text = new String(bytes(), "UTF-8");
    return switch (kind) {
      case 0 -> new StringReader(text);
      case 1 -> new CharArrayReader(text.toCharArray());
      case 2 -> new BufferedReader(new StringReader(text), 1 + RANDOM.nextInt(9));
      case 3 -> new BufferedReader(new InputStreamReader(input()), 1 + RANDOM.nextInt(9));
      default -> new InputStreamReader(input(), CHARSETS[RANDOM.nextInt(CHARSETS.length)]);
    };
  }

  static int read(Reader reader) throws IOException {
    char[] room = new char[RANDOM.nextInt(8)];
    return switch (RANDOM.nextInt(10)) {
      case 0, 1 -> reader.read();
      case 2 -> reader.read(room) + 31 * Arrays.hashCode(room);
      case 3 -> reader.read(room, RANDOM.nextInt(4), RANDOM.nextInt(5)) + 31 * Arrays.hashCode(room);
      case 4 -> (int) reader.skip(RANDOM.nextInt(6) - 1);
      case 5 -> {
        reader.mark(RANDOM.nextInt(14) - 1);
        yield reader.markSupported() ? 1 : 2;
      }
      case 6 -> {
        reader.reset();
        yield 3;
      }
      case 7 -> reader.ready() ? 4 : 5;
      case 8 -> reader instanceof BufferedReader ? String.valueOf(((BufferedReader) reader).readLine()).hashCode() : 6;
      default -> {
        if (RANDOM.nextInt(12) != 0) {
          yield reader.read();
        }
        StringWriter rest = new StringWriter();
        yield (int) reader.transferTo(rest) + rest.toString().hashCode();
      }
    };
  }

  static int read(InputStream input) throws IOException {
    byte[] room = new byte[RANDOM.nextInt(8)];
    return switch (RANDOM.nextInt(10)) {
      case 0, 1 -> input.read();
      case 2 -> input.read(room) + 31 * Arrays.hashCode(room);
      case 3 -> input.read(room, RANDOM.nextInt(4), RANDOM.nextInt(5)) + 31 * Arrays.hashCode(room);
      case 4 -> (int) input.skip(RANDOM.nextInt(6) - 1);
      case 5 -> {
        input.mark(RANDOM.nextInt(14) - 1);
        yield input.markSupported() ? 1 : 2;
      }
      case 6 -> {
        input.reset();
        yield 3;
      }
      case 7 -> input.available();
      case 8 -> Arrays.hashCode(input.readNBytes(RANDOM.nextInt(6)));
      default -> RANDOM.nextInt(12) == 0 ? Arrays.hashCode(input.readAllBytes()) : input.read();
    };
  }

  public static void main(String[] args) throws IOException {
    for (int kind = 0; kind < 6; kind++) {
      long hash = 0;
      for (int round = 0; round < 40; round++) {
        Reader reader = kind < 5 ? reader(kind) : null;
        InputStream input = new BufferedInputStream(input(), 1 + RANDOM.nextInt(9));
        for (int i = 0; i < 25; i++) {
          int result;
          try {
            result = reader != null ? read(reader) : read(input);
          } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            result = e.toString().hashCode();
          }
          hash = hash * 31 + result;
        }
      }
      System.out.println(kind + ": " + hash);
    }
  }
}
