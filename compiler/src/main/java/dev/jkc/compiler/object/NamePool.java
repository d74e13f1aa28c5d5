package dev.jkc.compiler.object;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of functions without repetition. A class is a byte 1, its name with a dot, and a zero byte;
 * behind it stand the names of its methods, each ended by a zero byte. A function is known by the
 * offset of its method's name; the byte 1 that comes last before it leads to its class.
 */
final class NamePool {
  private static final int CLASS_MARK = 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> offsets = new HashMap<>();

  /** Keeps names that read {@code Class.method}, or have no dot for a function of no class. */
  NamePool(List<String> names) {
    Map<String, Set<String>> byClass = new LinkedHashMap<>();
    for (String name : names) {
      int methodStart = name.lastIndexOf('.') + 1;
      byClass
          .computeIfAbsent(name.substring(0, methodStart), key -> new LinkedHashSet<>())
          .add(name.substring(methodStart));
    }
    byClass.forEach(this::addClass);
  }

  private void addClass(String prefix, Set<String> methods) {
    bytes.write(CLASS_MARK);
    add(prefix);
    for (String method : methods) {
      offsets.put(prefix + method, bytes.size());
      add(method);
    }
  }

  private void add(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    bytes.write(0);
  }

  /** Where the name of a method stands. */
  int offset(String name) {
    Integer offset = offsets.get(name);
    if (offset == null) {
      throw new IllegalArgumentException("no name " + name);
    }
    return offset;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
