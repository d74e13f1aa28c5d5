package java.io;

import java.util.Objects;

/** Something that text is read from. */
public abstract class Reader implements Closeable {
  /** What is locked while text is read. */
  protected Object lock;

  /** Makes one that locks itself. */
  protected Reader() {
    lock = this;
  }

  /** Makes one that locks an object. */
  protected Reader(Object lock) {
    this.lock = Objects.requireNonNull(lock);
  }

  /** The next unit, or −1 at the end. */
  public int read() throws IOException {
    char[] unit = new char[1];
    return read(unit, 0, 1) < 0 ? -1 : unit[0];
  }

  /** Reads some units, and yields how many, or −1 at the end. */
  public int read(char[] cbuf) throws IOException {
    return read(cbuf, 0, cbuf.length);
  }

  /** Reads at most {@code count} units, and yields how many, or −1 at the end. */
  public abstract int read(char[] units, int start, int count) throws IOException;

  /** Passes over some units, and yields how many. */
  public long skip(long count) throws IOException {
    if (count < 0L) {
      throw new IllegalArgumentException("skip value is negative");
    }
    char[] room = new char[(int) Math.min(count, 8192)];
    long left = count;
    while (left > 0) {
      int read = read(room, 0, (int) Math.min(left, room.length));
      if (read < 0) {
        break;
      }
      left -= read;
    }
    return count - left;
  }

  /** Whether the next unit is there without waiting. */
  public boolean ready() throws IOException {
    return false;
  }

  /** Whether {@link #mark} and {@link #reset} work. */
  public boolean markSupported() {
    return false;
  }

  /** One that has nothing to read. */
  public static Reader nullReader() {
    return new NullReader();
  }

  /** Notes where reading is, for {@link #reset}. */
  public void mark(int limit) throws IOException {
    throw new IOException("mark() not supported");
  }

  /** Goes back to where {@link #mark} was called. */
  public void reset() throws IOException {
    throw new IOException("reset() not supported");
  }

  @Override
  public abstract void close() throws IOException;

  /** Writes all text up to the end to something, and yields how many units that was. */
  public long transferTo(Writer out) throws IOException {
    Objects.requireNonNull(out, "out");
    long total = 0;
    char[] room = new char[8192];
    while (true) {
      int count = read(room, 0, room.length);
      if (count < 0) {
        return total;
      }
      out.write(room, 0, count);
      total += count;
    }
  }
}
