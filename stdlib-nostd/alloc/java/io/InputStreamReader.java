package java.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads bytes as text. */
public class InputStreamReader extends Reader {
  private static final int ROOM = 8192;

  private final InputStream in;
  private final Charset charset;

  /** How the next bytes are read; that of UTF-16 follows from a mark at the start. */
  private Charset decoding;

  private byte[] bytes = new byte[ROOM];

  /** Bytes that were read, and are no whole character yet. */
  private int kept;

  private final char[] units = new char[ROOM];
  private int at;
  private int end;

  /** Whether {@link #second} was taken together with a unit that was read alone. */
  private boolean isSecond;

  private char second;

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
    decoding = charset;
  }

  /** Reads bytes in some way. */
  public InputStreamReader(InputStream in, String charset) throws UnsupportedEncodingException {
    super(in);
    this.in = in;
    this.charset = Encodings.named(charset);
    decoding = this.charset;
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

  /** Reads some bytes when all units were taken; false at the end. */
  private boolean fill() throws IOException {
    int count = in.read(bytes, kept, ROOM - kept);
    if (count == 0) {
      throw new IOException("Underlying input stream returned zero bytes");
    }
    int total = kept + Math.max(count, 0);
    int whole = count < 0 ? total : wholeBytes(total);
    decode(whole);
    kept = total - whole;
    System.arraycopy(bytes, whole, bytes, 0, kept);
    if (count < 0) {
      decoding = charset;
    }
    return count > 0;
  }

  /** How many bytes there are without a character that the next ones may belong to. */
  private int wholeBytes(int total) {
    if (decoding == StandardCharsets.UTF_8) {
      return wholeUtf8(total);
    }
    if (decoding == StandardCharsets.ISO_8859_1 || decoding == StandardCharsets.US_ASCII) {
      return total;
    }
    // What follows the first half of a pair belongs to it, even another first half.
    int whole = total & ~1;
    int high = decoding == StandardCharsets.UTF_16LE ? whole - 1 : whole - 2;
    int halves = 0;
    while (high >= 0 && (bytes[high] & 0xFC) == 0xD8) {
      halves++;
      high -= 2;
    }
    return halves % 2 == 0 ? whole : whole - 2;
  }

  private int wholeUtf8(int total) {
    int start = total - 1;
    while (start > 0 && total - start < 3 && (bytes[start] & 0xC0) == 0x80) {
      start--;
    }
    int lead = bytes[start] & 0xFF;
    int length = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    boolean isOpen = length > total - start;
    if (isOpen && total - start > 1) {
      // What cannot become a character is not waited for.
      int second = bytes[start + 1] & 0xFF;
      isOpen =
          lead == 0xE0
              ? second >= 0xA0
              : lead == 0xF0 ? second >= 0x90 : lead != 0xF4 || second < 0x90;
    }
    return isOpen ? start : total;
  }

  private void decode(int count) {
    at = 0;
    end = 0;
    int done = 0;
    if (decoding == StandardCharsets.UTF_8) {
      while (done < count && bytes[done] >= 0) {
        units[done] = (char) bytes[done];
        done++;
      }
      end = done;
    }
    if (done == count) {
      return;
    }
    String text = new String(bytes, done, count - done, decoding);
    if (decoding == StandardCharsets.UTF_16) {
      boolean isLittle = bytes[0] == (byte) 0xFF && count > 1 && bytes[1] == (byte) 0xFE;
      decoding = isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    text.getChars(0, text.length(), units, end);
    end += text.length();
  }

  /** Takes units without dividing a pair, and yields how many. */
  private int take(char[] to, int start, int count) {
    int part = Math.min(count, end - at);
    if (part < end - at && part > 0 && Character.isHighSurrogate(units[at + part - 1])) {
      part--;
    }
    System.arraycopy(units, at, to, start, part);
    at += part;
    return part;
  }

  private boolean hasBytes() {
    try {
      return in.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isReady() {
    return at < end || kept > 0 || hasBytes();
  }

  /** Reads two units or more, and waits at most once. */
  private int readSome(char[] to, int start, int count) throws IOException {
    int done = take(to, start, count);
    boolean isAtEnd = false;
    while (done < count && at == end && !isAtEnd && (done == 0 || hasBytes())) {
      isAtEnd = !fill();
      done += take(to, start + done, count - done);
    }
    return done == 0 ? -1 : done;
  }

  @Override
  public int read() throws IOException {
    if (isSecond) {
      isSecond = false;
      return second;
    }
    ensureOpen();
    char[] pair = new char[2];
    int count = readSome(pair, 0, 2);
    isSecond = count == 2;
    second = pair[1];
    return count < 0 ? -1 : pair[0];
  }

  @Override
  public int read(char[] cbuf, int start, int count) throws IOException {
    ensureOpen();
    if ((start | count) < 0 || count > cbuf.length - start) {
      throw new IndexOutOfBoundsException();
    }
    if (count == 0) {
      return 0;
    }
    int done = 0;
    if (isSecond) {
      cbuf[start] = second;
      isSecond = false;
      done = 1;
      if (count == 1 || !isReady()) {
        return 1;
      }
    }
    if (count - done > 1) {
      int more = readSome(cbuf, start + done, count - done);
      return more < 0 && done > 0 ? done : done + more;
    }
    int unit = read();
    if (unit < 0) {
      return done == 0 ? -1 : done;
    }
    cbuf[start + done] = (char) unit;
    return done + 1;
  }

  @Override
  public boolean ready() throws IOException {
    ensureOpen();
    return isSecond || isReady();
  }

  @Override
  public void close() throws IOException {
    if (bytes != null) {
      bytes = null;
      in.close();
    }
  }
}
