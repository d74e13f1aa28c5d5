package dev.jkc.compiler.hir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Assembles the contents of a global from bytes and addresses at offsets; the rest is zero. */
public final class DataBuilder {
  private final byte[] bytes;
  private final TreeMap<Integer, HirData> addresses = new TreeMap<>();

  private DataBuilder(int size) {
    bytes = new byte[size];
  }

  /** Starts with {@code size} zero bytes. */
  public static DataBuilder of(long size) {
    return new DataBuilder(Math.toIntExact(size));
  }

  /** Stores the low {@code width} bytes of a value, little-endian. */
  public DataBuilder put(long offset, long value, int width) {
    for (int i = 0; i < width; i++) {
      bytes[Math.toIntExact(offset) + i] = (byte) (value >>> (8 * i));
    }
    return this;
  }

  /** Stores bytes. */
  public DataBuilder put(long offset, byte[] values) {
    System.arraycopy(values, 0, bytes, Math.toIntExact(offset), values.length);
    return this;
  }

  /** Stores an address. */
  public DataBuilder put(long offset, HirData address) {
    addresses.put(Math.toIntExact(offset), address);
    return this;
  }

  /** The contents. */
  public HirData build() {
    if (addresses.isEmpty()) {
      return slice(0, bytes.length);
    }
    List<HirData> parts = new ArrayList<>();
    int position = 0;
    for (Map.Entry<Integer, HirData> entry : addresses.entrySet()) {
      if (entry.getKey() > position) {
        parts.add(slice(position, entry.getKey()));
      }
      parts.add(entry.getValue());
      position = entry.getKey() + 8;
    }
    if (position < bytes.length) {
      parts.add(slice(position, bytes.length));
    }
    return new HirData.Parts(parts);
  }

  private HirData slice(int from, int to) {
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    for (byte b : part) {
      if (b != 0) {
        return new HirData.Bytes(part);
      }
    }
    return new HirData.Zero(part.length);
  }
}
