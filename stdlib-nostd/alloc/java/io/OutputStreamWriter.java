package java.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes text as bytes. */
public class OutputStreamWriter extends Writer {
  private static final int ROOM = 8192;

  private final OutputStream out;
  private final Charset charset;
  private byte[] bytes = new byte[ROOM];
  private int used;
  private boolean hasStarted;

  /** The first half of a pair whose second half is still to come, or 0. */
  private char high;

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
  }

  /** Writes bytes in some way. */
  public OutputStreamWriter(OutputStream out, String charset) throws UnsupportedEncodingException {
    super(out);
    this.out = out;
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

  @Override
  public void write(int unit) throws IOException {
    write(new char[] {(char) unit}, 0, 1);
  }

  @Override
  public void write(char[] cbuf, int start, int count) throws IOException {
    ensureOpen();
    Objects.checkFromIndexSize(start, count, cbuf.length);
    put(new String(cbuf, start, count));
  }

  @Override
  public void write(String str, int start, int count) throws IOException {
    if (count < 0) {
      throw new IndexOutOfBoundsException();
    }
    ensureOpen();
    put(str.substring(start, start + count));
  }

  private void put(String added) throws IOException {
    String text = high == 0 ? added : high + added;
    high = 0;
    int length = text.length();
    if (length > 0 && Character.isHighSurrogate(text.charAt(length - 1))) {
      high = text.charAt(length - 1);
      text = text.substring(0, length - 1);
    }
    putBytes(text);
  }

  private void putBytes(String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    boolean isMarked = charset == StandardCharsets.UTF_16 && hasStarted;
    byte[] added = text.getBytes(isMarked ? StandardCharsets.UTF_16BE : charset);
    hasStarted = true;
    int at = 0;
    while (at < added.length) {
      if (used == ROOM) {
        passOn();
      }
      int part = Math.min(ROOM - used, added.length - at);
      System.arraycopy(added, at, bytes, used, part);
      used += part;
      at += part;
    }
  }

  private void passOn() throws IOException {
    if (used > 0) {
      int count = used;
      used = 0;
      out.write(bytes, 0, count);
    }
  }

  @Override
  public void flush() throws IOException {
    ensureOpen();
    passOn();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (bytes == null) {
      return;
    }
    try {
      if (high != 0) {
        putBytes(String.valueOf(high));
      }
      passOn();
      out.flush();
    } finally {
      bytes = null;
      out.close();
    }
  }
}
