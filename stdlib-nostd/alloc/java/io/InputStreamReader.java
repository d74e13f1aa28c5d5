package java.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads bytes as text. */
public class InputStreamReader extends Reader {
  private static final int ROOM = 8192;

  private final InputStream in;
  private Charset charset;
  private byte[] bytes = new byte[ROOM];

  /** Bytes that were read, and are no whole character yet. */
  private int kept;

  private final char[] units = new char[ROOM];
  private int at;
  private int end;
  private boolean hasEnded;

  /** Reads bytes in UTF-8. */
  public InputStreamReader(InputStream in) {
    this(in, StandardCharsets.UTF_8);
  }

  /** Reads bytes in some way. */
  public InputStreamReader(InputStream in, Charset charset) {
    super(in);
    this.in = in;
    if (charset == null) {
      throw new NullPointerException("charset");
    }
    this.charset = charset;
  }

  /** Reads bytes in some way. */
  public InputStreamReader(InputStream in, String charset) throws UnsupportedEncodingException {
    super(in);
    this.in = in;
    this.charset = Encodings.named(charset);
  }

  /** The name of the way that bytes are written in, an old one; null when this is closed. */
  public String getEncoding() {
    return bytes == null ? null : Encodings.oldName(charset);
  }

  private void ensureOpen() throws IOException {
    if (bytes == null) {
      throw new IOException("Stream closed");
    }
  }

  /** Reads bytes until there is a unit, or the end. */
  private boolean fill() throws IOException {
    while (at == end && !hasEnded) {
      int count = in.read(bytes, kept, ROOM - kept);
      int total = kept + Math.max(count, 0);
      hasEnded = count < 0;
      int whole = hasEnded ? total : wholeBytes(total);
      decode(whole);
      kept = total - whole;
      System.arraycopy(bytes, whole, bytes, 0, kept);
    }
    return at < end;
  }

  /** How many bytes there are without a character that the next ones may belong to. */
  private int wholeBytes(int total) {
    if (charset == StandardCharsets.UTF_8) {
      for (int back = 1; back <= Math.min(total, 3); back++) {
        int lead = bytes[total - back] & 0xFF;
        if (lead >= 0xC0) {
          int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
          return length > back ? total - back : total;
        }
      }
      return total;
    }
    if (charset == StandardCharsets.ISO_8859_1 || charset == StandardCharsets.US_ASCII) {
      return total;
    }
    int whole = total & ~1;
    int high = charset == StandardCharsets.UTF_16LE ? whole - 1 : whole - 2;
    boolean isOpen = whole > 0 && (bytes[high] & 0xFC) == 0xD8;
    return isOpen ? whole - 2 : whole;
  }

  private void decode(int count) {
    at = 0;
    end = 0;
    int done = 0;
    if (charset == StandardCharsets.UTF_8) {
      while (done < count && bytes[done] >= 0) {
        units[done] = (char) bytes[done];
        done++;
      }
      end = done;
    }
    if (done == count) {
      return;
    }
    String text = new String(bytes, done, count - done, charset);
    if (charset == StandardCharsets.UTF_16) {
      boolean isLittle = bytes[0] == (byte) 0xFF && count > 1 && bytes[1] == (byte) 0xFE;
      charset = isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    text.getChars(0, text.length(), units, end);
    end += text.length();
  }

  @Override
  public int read() throws IOException {
    ensureOpen();
    return fill() ? units[at++] : -1;
  }

  @Override
  public int read(char[] cbuf, int start, int count) throws IOException {
    ensureOpen();
    Objects.checkFromIndexSize(start, count, cbuf.length);
    if (count == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int part = Math.min(count, end - at);
    System.arraycopy(units, at, cbuf, start, part);
    at += part;
    return part;
  }

  @Override
  public boolean ready() throws IOException {
    ensureOpen();
    return at < end || in.available() > 0;
  }

  @Override
  public void close() throws IOException {
    if (bytes != null) {
      bytes = null;
      in.close();
    }
  }
}
