package dev.jkc.compiler.evaluate;

import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The bytes of a variable or global, with the addresses stored among them kept symbolic. */
final class Memory {
  /** The address of a byte. */
  record Address(Memory memory, long offset) {}

  private static final int ADDRESS_SIZE = 8;

  /** In bytes; what is larger is not worth the compiler's memory. */
  private static final long LARGEST = 64L << 20;

  private final @Nullable HirGlobal global;
  private byte[] bytes;
  private TreeMap<Integer, Object> addresses;

  /** Makes zeroed memory; {@code global} is null for a local variable. */
  Memory(long size, @Nullable HirGlobal global) {
    if (size > LARGEST) {
      throw new CannotEvaluateException("an object too large to be computed");
    }
    this.bytes = new byte[(int) size];
    this.addresses = new TreeMap<>();
    this.global = global;
  }

  @Nullable HirGlobal global() {
    return global;
  }

  /** A copy of the contents, to go back to. */
  Memory snapshot() {
    Memory copy = new Memory(0, null);
    copy.bytes = bytes.clone();
    copy.addresses = new TreeMap<>(addresses);
    return copy;
  }

  void restore(Memory snapshot) {
    bytes = snapshot.bytes;
    addresses = snapshot.addresses;
  }

  private int requireRange(long offset, long size) {
    if (offset < 0 || size < 0 || offset + size > bytes.length) {
      throw new CannotEvaluateException("access outside of an object");
    }
    return (int) offset;
  }

  long readInteger(long offset, int size) {
    int start = requireRange(offset, size);
    if (touchesAddress(start, size)) {
      throw new CannotEvaluateException("an address read as a number");
    }
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = (value << 8) | (bytes[start + i] & 0xFF);
    }
    return value;
  }

  /** A pointer: an {@link Address}, a function, or a number when it is no symbol. */
  Object readPointer(long offset) {
    int start = requireRange(offset, ADDRESS_SIZE);
    Object address = addresses.get(start);
    return address != null ? address : (Object) readInteger(offset, ADDRESS_SIZE);
  }

  void writeInteger(long offset, int size, long value) {
    int start = requireRange(offset, size);
    clearAddresses(start, size);
    for (int i = 0; i < size; i++) {
      bytes[start + i] = (byte) (value >>> (8 * i));
    }
  }

  void writePointer(long offset, Object pointer) {
    if (pointer instanceof Long number) {
      writeInteger(offset, ADDRESS_SIZE, number);
      return;
    }
    if (global != null && pointer instanceof Address address && address.memory().global == null) {
      throw new CannotEvaluateException("the address of a local variable in static data");
    }
    int start = requireRange(offset, ADDRESS_SIZE);
    clearAddresses(start, ADDRESS_SIZE);
    Arrays.fill(bytes, start, start + ADDRESS_SIZE, (byte) 0);
    addresses.put(start, pointer);
  }

  /** Copies bytes of another memory, or of this one. */
  void copyFrom(long offset, Memory source, long sourceOffset, long size) {
    int target = requireRange(offset, size);
    int start = source.requireRange(sourceOffset, size);
    byte[] copied = Arrays.copyOfRange(source.bytes, start, start + (int) size);
    Map<Integer, Object> moved =
        new TreeMap<>(source.addresses.subMap(start, true, start + (int) size, false));
    if (global != null
        && moved.values().stream()
            .anyMatch(a -> a instanceof Address address && address.memory().global == null)) {
      throw new CannotEvaluateException("the address of a local variable in static data");
    }
    clearAddresses(target, (int) size);
    System.arraycopy(copied, 0, bytes, target, copied.length);
    moved.forEach((at, address) -> addresses.put(target + at - start, address));
  }

  private boolean touchesAddress(int start, int size) {
    return !addresses.subMap(start - ADDRESS_SIZE + 1, true, start + size, false).isEmpty();
  }

  private void clearAddresses(int start, int size) {
    Map<Integer, Object> touched =
        addresses.subMap(start - ADDRESS_SIZE + 1, true, start + size, false);
    for (int at : touched.keySet()) {
      if (at < start || at + ADDRESS_SIZE > start + size) {
        throw new CannotEvaluateException("a part of an address overwritten");
      }
    }
    touched.clear();
  }

  /** Fills the memory with the contents of a global. */
  void load(HirData data, Interpreter interpreter) {
    load(data, 0, interpreter);
  }

  private int load(HirData data, int at, Interpreter interpreter) {
    switch (data) {
      case HirData.Zero zero -> {}
      case HirData.Bytes plain ->
          System.arraycopy(plain.bytes(), 0, bytes, at, plain.bytes().length);
      case HirData.GlobalAddress address ->
          addresses.put(at, new Address(interpreter.memoryOf(address.global()), address.offset()));
      case HirData.FunctionAddress address -> addresses.put(at, address.function());
      case HirData.Parts parts -> {
        int next = at;
        for (HirData part : parts.parts()) {
          next = load(part, next, interpreter);
        }
      }
    }
    return at + Math.toIntExact(data.size());
  }

  /** The contents as data of a global. */
  HirData toData() {
    List<HirData> parts = new ArrayList<>();
    int position = 0;
    for (Map.Entry<Integer, Object> entry : addresses.entrySet()) {
      addBytes(parts, position, entry.getKey());
      parts.add(addressData(entry.getValue()));
      position = entry.getKey() + ADDRESS_SIZE;
    }
    addBytes(parts, position, bytes.length);
    return parts.size() == 1 ? parts.get(0) : new HirData.Parts(parts);
  }

  private static HirData addressData(Object pointer) {
    if (pointer instanceof HirFunction function) {
      return new HirData.FunctionAddress(function);
    }
    Address address = (Address) pointer;
    HirGlobal target = address.memory().global;
    if (target == null) {
      throw new IllegalStateException("the address of a local variable in static data");
    }
    return new HirData.GlobalAddress(target, address.offset());
  }

  private void addBytes(List<HirData> parts, int from, int to) {
    if (from == to && bytes.length != 0) {
      return;
    }
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    boolean zero = true;
    for (byte b : part) {
      zero &= b == 0;
    }
    parts.add(zero ? new HirData.Zero(part.length) : new HirData.Bytes(part));
  }

  /** Whether a type is kept symbolic. */
  static boolean isPointer(HirType type) {
    return type == HirType.POINTER || type == HirType.REFERENCE;
  }
}
