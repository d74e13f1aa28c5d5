import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Keeps what was written, flushed and closed in which order, and fails once. */
public class RecordedOutput extends OutputStream {
  private final StringBuilder text = new StringBuilder();
  private int left;

  /** Fails behind so many bytes. */
  public RecordedOutput(int left) {
    this.left = left;
  }

  private void failAtEnd() throws IOException {
    if (left == 0) {
      left = -1;
      throw new IOException("after " + text);
    }
  }

  @Override
  public void write(int value) throws IOException {
    failAtEnd();
    text.append(value & 0xFF).append(' ');
    left--;
  }

  @Override
  public void write(byte[] bytes, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, bytes.length);
    for (int i = 0; i < count; i++) {
      write(bytes[start + i]);
    }
  }

  @Override
  public void flush() throws IOException {
    text.append("flush ");
    failAtEnd();
  }

  @Override
  public void close() throws IOException {
    text.append("close ");
    failAtEnd();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
