package dev.jkc.compiler.hir;

import java.util.Arrays;
import java.util.List;

/** Bytes known at compile time, with addresses that the linker fills in. */
public sealed interface HirData {
  /** The number of bytes. */
  long size();

  /** Zeros. */
  record Zero(long size) implements HirData {}

  /** Plain bytes in memory order. */
  record Bytes(byte[] bytes) implements HirData {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /** The eight-byte address of a byte inside a global. */
  record GlobalAddress(HirGlobal global, long offset) implements HirData {
    @Override
    public long size() {
      return 8;
    }
  }

  /** The eight-byte address of a function. */
  record FunctionAddress(HirFunction function) implements HirData {
    @Override
    public long size() {
      return 8;
    }
  }

  /** Parts one after the other, without gaps. */
  record Parts(List<HirData> parts) implements HirData {
    public Parts {
      parts = List.copyOf(parts);
    }

    @Override
    public long size() {
      long sum = 0;
      for (HirData part : parts) {
        sum += part.size();
      }
      return sum;
    }
  }
}
