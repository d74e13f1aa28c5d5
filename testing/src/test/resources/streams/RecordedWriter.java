import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/** Keeps what was written, flushed and closed in which order, and fails once. */
public class RecordedWriter extends Writer {
  private final StringBuilder text = new StringBuilder();
  private int left;

  /** Fails behind so many units. */
  public RecordedWriter(int left) {
    this.left = left;
  }

  private void failAtEnd() throws IOException {
    if (left == 0) {
      left = -1;
      throw new IOException("after " + text);
    }
  }

  @Override
  public void write(char[] units, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, units.length);
    for (int i = 0; i < count; i++) {
      failAtEnd();
      text.append(units[start + i]);
      left--;
    }
  }

  @Override
  public void flush() throws IOException {
    text.append("<flush>");
    failAtEnd();
  }

  @Override
  public void close() throws IOException {
    text.append("<close>");
    failAtEnd();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
