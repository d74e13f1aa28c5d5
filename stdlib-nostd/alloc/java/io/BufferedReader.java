package java.io;

import java.util.Objects;

/** Reads much text at once, and lines of it. */
public class BufferedReader extends Reader {
  private Reader in;
  private char[] units;
  private int at;
  private int end;
  private int marked = -1;
  private int markLimit;

  /** Whether a line feed that comes next belongs to a line end before. */
  private boolean skipsLineFeed;

  private boolean skippedAtMark;

  /** Reads up to 8192 units at once. */
  public BufferedReader(Reader in) {
    this(in, 8192);
  }

  /** Reads up to {@code size} units at once. */
  public BufferedReader(Reader in, int size) {
    super(in);
    if (size <= 0) {
      throw new IllegalArgumentException("Buffer size <= 0");
    }
    this.in = in;
    units = new char[size];
  }

  private void ensureOpen() throws IOException {
    if (in == null) {
      throw new IOException("Stream closed");
    }
  }

  /** Reads more units behind the last one, keeping those from the mark on. */
  private boolean fill() throws IOException {
    if (marked >= 0 && at - marked >= markLimit) {
      marked = -2;
      markLimit = 0;
    }
    int kept = marked < 0 ? 0 : at - marked;
    boolean isTooShort = marked >= 0 && markLimit > units.length;
    char[] room = isTooShort ? new char[markLimit] : units;
    System.arraycopy(units, at - kept, room, 0, kept);
    units = room;
    marked = marked < 0 ? marked : 0;
    at = kept;
    end = kept;
    int count;
    do {
      count = in.read(units, at, units.length - at);
    } while (count == 0);
    end += Math.max(count, 0);
    return count > 0;
  }

  @Override
  public int read() throws IOException {
    ensureOpen();
    while (true) {
      if (at >= end && !fill()) {
        return -1;
      }
      boolean skips = skipsLineFeed;
      skipsLineFeed = false;
      if (!skips || units[at] != '\n') {
        return units[at++];
      }
      at++;
    }
  }

  @Override
  public int read(char[] cbuf, int start, int count) throws IOException {
    ensureOpen();
    Objects.checkFromIndexSize(start, count, cbuf.length);
    if (count == 0) {
      return 0;
    }
    int done = readOnce(cbuf, start, count);
    while (done > 0 && done < count && in.ready()) {
      int more = readOnce(cbuf, start + done, count - done);
      if (more <= 0) {
        break;
      }
      done += more;
    }
    return done;
  }

  /** Reads what is here, or else once from below. */
  private int readOnce(char[] to, int start, int count) throws IOException {
    if (at >= end) {
      if (count >= units.length && marked < 0 && !skipsLineFeed) {
        return in.read(to, start, count);
      }
      if (!fill()) {
        return -1;
      }
    }
    if (skipsLineFeed) {
      skipsLineFeed = false;
      if (units[at] == '\n' && ++at >= end && !fill()) {
        return -1;
      }
    }
    int part = Math.min(count, end - at);
    System.arraycopy(units, at, to, start, part);
    at += part;
    return part;
  }

  /** The text up to the end of the line, which is left out, or null at the end of all. */
  public String readLine() throws IOException {
    ensureOpen();
    StringBuilder line = null;
    while (true) {
      if (at >= end && !fill()) {
        return line == null ? null : line.toString();
      }
      if (skipsLineFeed) {
        skipsLineFeed = false;
        if (units[at] == '\n') {
          at++;
          continue;
        }
      }
      int first = at;
      while (at < end && units[at] != '\n' && units[at] != '\r') {
        at++;
      }
      if (at < end) {
        int last = at++;
        skipsLineFeed = units[last] == '\r';
        return line == null
            ? new String(units, first, last - first)
            : line.append(units, first, last - first).toString();
      }
      line = line == null ? new StringBuilder(80) : line;
      line.append(units, first, at - first);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    if (count < 0L) {
      throw new IllegalArgumentException("skip value is negative");
    }
    ensureOpen();
    long left = count;
    while (left > 0 && read() >= 0) {
      left--;
    }
    return count - left;
  }

  @Override
  public boolean ready() throws IOException {
    ensureOpen();
    if (skipsLineFeed) {
      if (at >= end && in.ready()) {
        fill();
      }
      if (at < end) {
        at += units[at] == '\n' ? 1 : 0;
        skipsLineFeed = false;
      }
    }
    return at < end || in.ready();
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int limit) throws IOException {
    if (limit < 0) {
      throw new IllegalArgumentException("Read-ahead limit < 0");
    }
    ensureOpen();
    markLimit = limit;
    marked = at;
    skippedAtMark = skipsLineFeed;
  }

  @Override
  public void reset() throws IOException {
    ensureOpen();
    if (marked < 0) {
      throw new IOException(marked == -2 ? "Mark invalid" : "Stream not marked");
    }
    at = marked;
    skipsLineFeed = skippedAtMark;
  }

  @Override
  public void close() throws IOException {
    if (in == null) {
      return;
    }
    try {
      in.close();
    } finally {
      in = null;
      units = null;
    }
  }
}
