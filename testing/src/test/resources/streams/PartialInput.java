import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Yields bytes in parts, and fails once where one begins. */
public class PartialInput extends InputStream {
  private final byte[] bytes;
  private final int part;
  private int failure;
  private int at;

  /** Yields at most {@code part} bytes at once; fails where {@code failure} bytes were read. */
  public PartialInput(byte[] bytes, int part, int failure) {
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
    Objects.checkFromIndexSize(start, count, to.length);
    if (count == 0) {
      return 0;
    }
    int limit = Math.min(count, part - at % part);
    int done = 0;
    while (done < limit && (done == 0 || at != failure)) {
      int next = read();
      if (next < 0) {
        return done == 0 ? -1 : done;
      }
      to[start + done++] = (byte) next;
    }
    return done;
  }

  /** In every second part as many as are left of it. */
  @Override
  public int available() {
    return at / part % 2 == 0 ? Math.min(part - at % part, bytes.length - at) : 0;
  }

  @Override
  public void close() throws IOException {
    throw new IOException("closed at " + at);
  }
}
