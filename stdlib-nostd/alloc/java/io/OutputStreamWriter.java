package java.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes text as bytes. */
public class OutputStreamWriter extends Writer {
  private static final int FIRST_ROOM = 512;
  private static final int MOST_ROOM = 8192;

  private final OutputStream out;
  private final Charset charset;
  private byte[] bytes = new byte[FIRST_ROOM];
  private int room = FIRST_ROOM;
  private int used;
  private final TextEncoder encoder;

  /** Writes bytes in UTF-8. */
  public OutputStreamWriter(OutputStream out) {
    this(out, StandardCharsets.UTF_8);
  }

  /** Writes bytes in some way. */
  public OutputStreamWriter(OutputStream out, Charset charset) {
    super(out);
    this.out = out;
    if (charset == null) {
      throw new NullPointerException("charset");
    }
    this.charset = charset;
    encoder = new TextEncoder(charset);
  }

  /** Writes bytes in some way. */
  public OutputStreamWriter(OutputStream out, String charset) throws UnsupportedEncodingException {
    super(out);
    this.out = out;
    this.charset = Encodings.named(charset);
    encoder = new TextEncoder(this.charset);
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

  @Override
  public void write(int unit) throws IOException {
    write(new char[] {(char) unit}, 0, 1);
  }

  @Override
  public void write(char[] cbuf, int start, int count) throws IOException {
    ensureOpen();
    if ((start | count) < 0 || count > cbuf.length - start) {
      throw new IndexOutOfBoundsException();
    }
    put(new String(cbuf, start, count));
  }

  @Override
  public void write(String str, int start, int count) throws IOException {
    if (count < 0) {
      throw new IndexOutOfBoundsException();
    }
    char[] units = new char[count];
    str.getChars(start, start + count, units, 0);
    write(units, 0, count);
  }

  /** Makes room for as many bytes as so many units may take. */
  private void reserve(int count) throws IOException {
    int most =
        charset == StandardCharsets.UTF_8
            ? 3
            : charset == StandardCharsets.UTF_16 ? 4 : isWide() ? 2 : 1;
    int wanted = Math.min(Math.min(count, MOST_ROOM) * most, MOST_ROOM);
    if (wanted > bytes.length) {
      if (used > 0) {
        passOn();
      }
      bytes = new byte[wanted];
      room = wanted;
    }
  }

  private boolean isWide() {
    return charset != StandardCharsets.ISO_8859_1 && charset != StandardCharsets.US_ASCII;
  }

  private void put(String added) throws IOException {
    int at = 0;
    for (; encoder.hasKept() && at < added.length(); at++) {
      putBytes(encoder.bytes(added.substring(at, at + 1)));
    }
    reserve(added.length() - at);
    putBytes(encoder.bytes(added.substring(at)));
  }

  private void putBytes(byte[] added) throws IOException {
    int at = 0;
    while (at < added.length) {
      int part = wholeBytes(added, at, room - used);
      if (part == 0) {
        passOn();
        continue;
      }
      System.arraycopy(added, at, bytes, used, part);
      used += part;
      at += part;
    }
  }

  /** How many bytes of whole characters there are in a part of so many at most. */
  private int wholeBytes(byte[] added, int start, int most) {
    int end = start + most;
    if (end >= added.length) {
      return added.length - start;
    }
    if (charset == StandardCharsets.UTF_8) {
      while ((added[end] & 0xC0) == 0x80) {
        end--;
      }
    } else if (isWide()) {
      end &= ~1;
      int last = charset == StandardCharsets.UTF_16LE ? end - 1 : end - 2;
      end -= end > start && (added[last] & 0xFC) == 0xD8 ? 2 : 0;
    }
    return end - start;
  }

  private void passOn() throws IOException {
    int count = used;
    used = 0;
    if (count > 0) {
      // After a failure there is only room for as much as failed.
      room = count;
      out.write(bytes, 0, count);
    }
    room = bytes.length;
  }

  @Override
  public void flush() throws IOException {
    ensureOpen();
    if (used > 0) {
      passOn();
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (bytes == null) {
      return;
    }
    try {
      putBytes(encoder.lastBytes());
      if (used > 0) {
        passOn();
      }
      out.flush();
    } finally {
      bytes = null;
      out.close();
    }
  }
}
