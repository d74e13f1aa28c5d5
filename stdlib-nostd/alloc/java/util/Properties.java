package java.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Texts by names, and others for names that it does not have. They are in the order of a {@code
 * HashMap}.
 */
public class Properties extends Hashtable<Object, Object> {
  private static final int LONGEST_LISTED = 40;

  /** Asked for what is missing here; null for nothing. */
  protected Properties defaults;

  private HashMap<Object, Object> map = new HashMap<>();

  /** Makes an empty one. */
  public Properties() {
    this(null);
  }

  /** Makes an empty one with room for some names. */
  public Properties(int capacity) {
    this(null);
  }

  /** Makes an empty one that asks another for what is missing. */
  public Properties(Properties defaults) {
    // The table of the superclass stays empty.
    super(1);
    this.defaults = defaults;
  }

  /** Gives a name a text. Yields what it had before, or null. */
  public Object setProperty(String name, String value) {
    return put(name, value);
  }

  /** The text of a name, here or in the defaults; null if there is none. */
  public String getProperty(String name) {
    Object value = map.get(Objects.requireNonNull(name));
    if (value instanceof String) {
      return (String) value;
    }
    return defaults == null ? null : defaults.getProperty(name);
  }

  /** The text of a name, or another if there is none. */
  public String getProperty(String name, String defaultValue) {
    String value = getProperty(name);
    return value == null ? defaultValue : value;
  }

  /** Takes names and texts from the lines of a text (JDK: Properties.load). */
  public void load(Reader reader) throws IOException {
    new PropertyLines(Objects.requireNonNull(reader, "reader parameter is null")).load(this);
  }

  /** Takes names and texts from lines in Latin-1. */
  public void load(InputStream stream) throws IOException {
    Objects.requireNonNull(stream, "inStream parameter is null");
    load(new InputStreamReader(stream, StandardCharsets.ISO_8859_1));
  }

  /** Prints the names and, shortened, the texts. */
  public void list(PrintStream out) {
    out.println("-- listing properties --");
    listed().forEach(out::println);
  }

  /** Prints the names and, shortened, the texts. */
  public void list(PrintWriter out) {
    out.println("-- listing properties --");
    listed().forEach(out::println);
  }

  private List<String> listed() {
    HashMap<String, Object> all = new HashMap<>();
    collect(all, false);
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Object> entry : all.entrySet()) {
      String text = (String) entry.getValue();
      boolean isLong = text.length() > LONGEST_LISTED;
      String shown = isLong ? text.substring(0, LONGEST_LISTED - 3) + "..." : text;
      lines.add(entry.getKey() + "=" + shown);
    }
    return lines;
  }

  /** The names here and in the defaults. */
  public Enumeration<?> propertyNames() {
    Hashtable<String, Object> names = new Hashtable<>();
    collect(names, false);
    return names.keys();
  }

  /** The names here and in the defaults whose values are texts. It cannot be changed. */
  public Set<String> stringPropertyNames() {
    HashMap<String, Object> names = new HashMap<>();
    collect(names, true);
    return Collections.unmodifiableSet(names.keySet());
  }

  private void collect(Map<String, Object> names, boolean onlyTexts) {
    if (defaults != null) {
      defaults.collect(names, onlyTexts);
    }
    for (Map.Entry<Object, Object> entry : entrySet()) {
      boolean isText = entry.getKey() instanceof String && entry.getValue() instanceof String;
      if (isText || !onlyTexts) {
        names.put((String) entry.getKey(), entry.getValue());
      }
    }
  }

  @Override
  public Enumeration<Object> keys() {
    return Collections.enumeration(map.keySet());
  }

  @Override
  public Enumeration<Object> elements() {
    return Collections.enumeration(map.values());
  }

  @Override
  public boolean contains(Object value) {
    return map.containsValue(Objects.requireNonNull(value));
  }

  @Override
  public boolean containsValue(Object value) {
    return contains(value);
  }

  @Override
  public Object put(Object key, Object value) {
    return map.put(Objects.requireNonNull(key), Objects.requireNonNull(value));
  }

  @Override
  public Object putIfAbsent(Object key, Object value) {
    return map.putIfAbsent(Objects.requireNonNull(key), Objects.requireNonNull(value));
  }

  /** Others of the same names and texts, with the same defaults. */
  @Override
  public Object clone() {
    Properties copy = (Properties) super.clone();
    copy.map = new HashMap<>(map);
    return copy;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public boolean containsKey(Object key) {
    return map.containsKey(Objects.requireNonNull(key));
  }

  @Override
  public Object get(Object key) {
    return map.get(Objects.requireNonNull(key));
  }

  @Override
  public Object remove(Object key) {
    return map.remove(Objects.requireNonNull(key));
  }

  @Override
  public void putAll(Map<?, ?> t) {
    for (Map.Entry<?, ?> entry : t.entrySet()) {
      put(entry.getKey(), entry.getValue());
    }
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public String toString() {
    return map.toString();
  }

  @Override
  public Set<Object> keySet() {
    return map.keySet();
  }

  @Override
  public Collection<Object> values() {
    return map.values();
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return map.entrySet();
  }

  @Override
  public boolean equals(Object other) {
    return map.equals(other);
  }

  @Override
  public int hashCode() {
    return map.hashCode();
  }

  @Override
  public Object getOrDefault(Object key, Object defaultValue) {
    return map.getOrDefault(Objects.requireNonNull(key), defaultValue);
  }

  @Override
  public void forEach(BiConsumer<? super Object, ? super Object> action) {
    map.forEach(action);
  }

  @Override
  public void replaceAll(BiFunction<? super Object, ? super Object, ?> function) {
    map.replaceAll(function);
  }

  @Override
  public boolean remove(Object key, Object value) {
    return map.remove(Objects.requireNonNull(key), value);
  }

  @Override
  public boolean replace(Object key, Object expected, Object value) {
    return map.replace(Objects.requireNonNull(key), expected, value);
  }

  @Override
  public Object replace(Object key, Object value) {
    return map.replace(Objects.requireNonNull(key), value);
  }

  @Override
  public Object computeIfAbsent(Object key, Function<? super Object, ?> function) {
    return map.computeIfAbsent(Objects.requireNonNull(key), function);
  }

  @Override
  public Object computeIfPresent(
      Object key, BiFunction<? super Object, ? super Object, ?> function) {
    return map.computeIfPresent(Objects.requireNonNull(key), function);
  }

  @Override
  public Object compute(Object key, BiFunction<? super Object, ? super Object, ?> function) {
    return map.compute(Objects.requireNonNull(key), function);
  }

  @Override
  public Object merge(
      Object key, Object value, BiFunction<? super Object, ? super Object, ?> function) {
    return map.merge(Objects.requireNonNull(key), value, function);
  }
}
