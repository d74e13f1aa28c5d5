package dev.jkc.testing.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Random classes that extend each other and stand inside of each other, with few names for many
 * members, and uses of these names, each on a line of its own.
 */
final class Nests extends RandomUses {
  private static final List<String> TYPES = List.of("K", "L", "N");
  private static final List<String> FIELDS = List.of("f", "g");
  private static final List<String> METHODS = List.of("m", "n");
  private static final List<String> ACCESS = List.of("", "private ", "protected ", "public ");
  private static final int DEPTH = 2;

  /** The types that can be named so far, and whether they are interfaces. */
  private final Map<String, Boolean> known = new LinkedHashMap<>();

  Nests(long seed) {
    super(seed);
    for (String name : List.of("A", "B", "C", "D")) {
      addType(name, name, 0, false);
    }
  }

  private List<String> known(boolean isInterface) {
    return known.entrySet().stream()
        .filter(each -> each.getValue() == isInterface)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void addType(String path, String name, int depth, boolean isInInterface) {
    boolean isInterface = chance(30);
    String access = isInInterface || depth == 0 ? "" : pick(ACCESS);
    String isStatic = depth > 0 && !isInInterface && (isInterface || chance(80)) ? "static " : "";
    add(access + isStatic + (isInterface ? "interface " : "class ") + header(name, isInterface));
    for (String field : FIELDS) {
      if (chance(45)) {
        String modifiers = isInterface ? "" : pick(ACCESS) + (chance(60) ? "static " : "");
        add(modifiers + "String " + field + " = \"" + path + "." + field + "\";");
      }
    }
    for (String method : METHODS) {
      if (chance(45)) {
        String modifiers =
            isInterface
                ? (chance(50) ? "static " : "default ")
                : pick(List.of("public ", "private ", "public static ", "private static "));
        add(modifiers + "String " + method + "() { return \"" + path + "\"; }");
      }
    }
    List<String> around = List.of(path.split("\\.", -1));
    for (String nested : TYPES) {
      if (depth < DEPTH && chance(40) && !around.contains(nested)) {
        addType(path + "." + nested, nested, depth + 1, isInterface);
      }
    }
    addUses(path, isInterface);
    add("}");
    if (depth == 0 || (!access.equals("private ") && chance(50))) {
      known.put(path, isInterface);
    }
  }

  private String header(String name, boolean isInterface) {
    List<String> classes =
        known(false).stream().filter(each -> !each.endsWith("." + name)).toList();
    StringBuilder header = new StringBuilder(name);
    if (!isInterface && !classes.isEmpty() && chance(70)) {
      header.append(" extends ").append(pick(classes));
    }
    List<String> interfaces = new ArrayList<>(known(true));
    if (!interfaces.isEmpty() && chance(60)) {
      String first = pick(interfaces);
      interfaces.remove(first);
      header.append(isInterface ? " extends " : " implements ").append(first);
      if (!interfaces.isEmpty() && chance(40)) {
        header.append(", ").append(pick(interfaces));
      }
    }
    return header.append(" {").toString();
  }

  private void addUses(String path, boolean isInterface) {
    for (String field : FIELDS) {
      addUse(isInterface, field);
      addUse(isInterface, "this." + field);
      addUse(isInterface, "super." + field);
    }
    for (String method : METHODS) {
      addUse(isInterface, method + "()");
      addUse(isInterface, "super." + method + "()");
      addUse(isInterface, "new " + pick(TYPES) + "()." + method + "()");
    }
    for (String type : TYPES) {
      addUse(isInterface, type + ".class.getName()");
      addUse(isInterface, type + "." + pick(FIELDS));
      addUse(isInterface, type + "." + pick(TYPES) + "." + pick(METHODS) + "()");
    }
    List<String> types = new ArrayList<>(known.keySet());
    types.add(path);
    String type = pick(types);
    String simple = type.substring(type.lastIndexOf('.') + 1);
    addUse(isInterface, type + "." + pick(FIELDS));
    addUse(isInterface, type + "." + pick(METHODS) + "()");
    addUse(isInterface, type + "." + pick(TYPES) + ".class.getName()");
    addUse(isInterface, "new " + type + "()." + pick(FIELDS));
    addUse(isInterface, "new " + type + "()." + pick(METHODS) + "()");
    addUse(isInterface, simple + ".this." + pick(FIELDS));
    addUse(isInterface, simple + ".super." + pick(METHODS) + "()");
    addUse(isInterface, simple + ".super." + pick(FIELDS));
  }

  private void addUse(boolean isInterface, String expression) {
    String modifiers = isInterface ? (chance(50) ? "static " : "default ") : "";
    addUse(modifiers + "String", "return " + expression + ";");
  }
}
