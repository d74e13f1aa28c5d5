import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

/** Yields units in parts, and fails once where one begins. */
public class PartialReader extends Reader {
  private final String text;
  private final int part;
  private int failure;
  private int at;

  /** Yields at most {@code part} units at once; fails where {@code failure} units were read. */
  public PartialReader(String text, int part, int failure) {
    this.text = text;
    this.part = part;
    this.failure = failure;
  }

  @Override
  public int read(char[] to, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, to.length);
    if (at == failure) {
      failure = -1;
      throw new IOException("at " + at);
    }
    if (at == text.length()) {
      return -1;
    }
    int limit = Math.min(Math.min(count, part - at % part), text.length() - at);
    if (at < failure) {
      limit = Math.min(limit, failure - at);
    }
    text.getChars(at, at + limit, to, start);
    at += limit;
    return limit;
  }

  /** True in every second part. */
  @Override
  public boolean ready() {
    return at / part % 2 == 0;
  }

  @Override
  public void close() throws IOException {
    throw new IOException("closed at " + at);
  }
}
