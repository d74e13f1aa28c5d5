package dev.jkc.compiler.target;

import com.electronwill.nightconfig.core.UnmodifiableConfig;
import com.electronwill.nightconfig.core.io.ParsingException;
import com.electronwill.nightconfig.toml.TomlParser;
import dev.jkc.compiler.llvm.CodeModel;
import dev.jkc.compiler.llvm.RelocationModel;
import dev.jkc.lang.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of one target file, or of several on top of each other. */
final class TargetFile {
  /** Every key that a target file may have, with the type of its value. */
  private static final Map<String, Class<?>> KEYS =
      Map.ofEntries(
          Map.entry("inherits", String.class),
          Map.entry("abstract", Boolean.class),
          Map.entry("description", String.class),
          Map.entry("triple", String.class),
          Map.entry("cpu", String.class),
          Map.entry("features", List.class),
          Map.entry("fpu-features", List.class),
          Map.entry("code-model", String.class),
          Map.entry("relocation", String.class),
          Map.entry("red-zone", Boolean.class),
          Map.entry("fpu-by-default", Boolean.class),
          Map.entry("null-is-valid", Boolean.class),
          Map.entry("pointer-size", Integer.class),
          Map.entry("linker-emulation", String.class),
          Map.entry("entry", String.class),
          Map.entry("layers", List.class),
          Map.entry("heap", String.class),
          Map.entry("runtime", List.class));

  private static final Map<Class<?>, String> TYPE_NAMES =
      Map.of(
          String.class, "a string",
          Boolean.class, "true or false",
          Integer.class, "an integer",
          List.class, "a list of strings");

  private final String target;
  private final Map<String, Object> values;

  private TargetFile(String target, Map<String, Object> values) {
    this.target = target;
    this.values = values;
  }

  /** Reads and checks the text of a target file. */
  static TargetFile parse(String target, String text) throws TargetException {
    UnmodifiableConfig config;
    try {
      config = new TomlParser().parse(text);
    } catch (ParsingException e) {
      throw new TargetException("target `" + target + "` is not TOML: " + e.getMessage(), e);
    }
    Map<String, Object> values = new HashMap<>();
    for (UnmodifiableConfig.Entry entry : config.entrySet()) {
      values.put(entry.getKey(), check(target, entry.getKey(), entry.getRawValue()));
    }
    return new TargetFile(target, values);
  }

  private static Object check(String target, String key, @Nullable Object value)
      throws TargetException {
    Class<?> type = KEYS.get(key);
    if (type == null) {
      throw new TargetException(
          "target `%s` has the unknown key `%s`%s"
              .formatted(target, key, DidYouMean.question(key, KEYS.keySet())));
    }
    boolean fits =
        type == List.class
            ? value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
            : type.isInstance(value);
    if (!fits || value == null) {
      throw new TargetException(
          "key `%s` of target `%s` is not %s".formatted(key, target, TYPE_NAMES.get(type)));
    }
    return value;
  }

  /** Returns the name of the target that this one starts from. */
  Optional<String> parent() {
    return Optional.ofNullable(values.get("inherits")).map(String.class::cast);
  }

  /** Says whether the file only serves others. */
  boolean isAbstract() {
    return Boolean.TRUE.equals(values.get("abstract"));
  }

  /** Returns the file with everything it does not say taken from its parent. */
  TargetFile over(TargetFile parent) {
    Map<String, Object> merged = new HashMap<>(parent.values);
    merged.putAll(values);
    return new TargetFile(target, merged);
  }

  /** Builds the target; every key but {@code entry} must have a value by now. */
  Target toTarget() throws TargetException {
    return new Target(
        target,
        string("description"),
        string("triple"),
        string("cpu"),
        strings("features"),
        strings("fpu-features"),
        constant("code-model", CodeModel.class),
        constant("relocation", RelocationModel.class),
        flag("red-zone"),
        flag("fpu-by-default"),
        flag("null-is-valid"),
        (Integer) value("pointer-size"),
        string("linker-emulation"),
        Optional.ofNullable(values.get("entry")).map(String.class::cast),
        strings("layers"),
        new Heap(constant("heap", HeapMode.class), 0, false),
        strings("runtime"));
  }

  private Object value(String key) throws TargetException {
    Object value = values.get(key);
    if (value == null) {
      throw new TargetException("target `" + target + "` lacks the key `" + key + "`");
    }
    return value;
  }

  private String string(String key) throws TargetException {
    return (String) value(key);
  }

  private boolean flag(String key) throws TargetException {
    return (Boolean) value(key);
  }

  private List<String> strings(String key) throws TargetException {
    List<String> strings = new ArrayList<>();
    for (Object element : (List<?>) value(key)) {
      strings.add((String) element);
    }
    return strings;
  }

  private <E extends Enum<E>> E constant(String key, Class<E> type) throws TargetException {
    String text = string(key);
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return constant;
      }
      known.add(name);
    }
    throw new TargetException(
        "key `%s` of target `%s` is `%s`; it can be %s"
            .formatted(key, target, text, String.join(", ", known)));
  }
}
