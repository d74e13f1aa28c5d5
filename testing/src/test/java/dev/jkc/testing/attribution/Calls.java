package dev.jkc.testing.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Random overloaded methods, and calls of them, each on a line of its own. Type variables that are
 * bounded by themselves are left out: javac shows their captured forms differently.
 */
final class Calls extends RandomUses {
  private static final List<String> PARAMETERS =
      List.of(
          "int",
          "long",
          "double",
          "char",
          "byte",
          "boolean",
          "Integer",
          "Long",
          "Object",
          "String",
          "Number",
          "CharSequence",
          "Comparable<String>",
          "Comparable<?>",
          "List<String>",
          "List<?>",
          "List<? extends Number>",
          "List<Object>",
          "Collection<String>",
          "Iterable<?>",
          "int[]",
          "Object[]",
          "String[]",
          "Runnable",
          "Supplier<String>",
          "Supplier<Integer>",
          "Supplier<?>",
          "Function<String, Integer>",
          "Function<String, String>",
          "Function<Object, Object>",
          "Predicate<String>",
          "Comparator<String>",
          "IntFunction<String>",
          "ToIntFunction<String>",
          "UnaryOperator<String>",
          "Consumer<String>",
          "Class<?>");
  private static final List<String> OF_VARIABLES =
      List.of(
          "T",
          "List<T>",
          "Collection<T>",
          "List<? extends T>",
          "List<? super T>",
          "Comparable<T>",
          "Supplier<T>",
          "Function<T, String>",
          "Function<String, T>",
          "Function<T, T>",
          "T[]",
          "Class<T>",
          "Comparator<? super T>",
          "Map<T, List<T>>",
          "Predicate<? super T>",
          "Iterable<? extends T>",
          "Consumer<T>");
  private static final List<String> BOUNDS =
      List.of("T", "T", "T", "T extends Number", "T extends CharSequence");
  private static final List<String> ARGUMENTS =
      List.of(
          "1",
          "1L",
          "2.0",
          "'c'",
          "(byte) 1",
          "true",
          "null",
          "\"s\"",
          "Integer.valueOf(1)",
          "(Object) \"o\"",
          "text",
          "number",
          "list",
          "numbers",
          "objects",
          "wild",
          "new int[1]",
          "new String[1]",
          "new Object[1]",
          "new ArrayList<>()",
          "List.of()",
          "List.of(\"a\")",
          "List.of(1)",
          "List.of(1, \"a\")",
          "new ArrayList<String>()",
          "() -> \"s\"",
          "() -> 1",
          "() -> { }",
          "() -> { return null; }",
          "x -> 1",
          "x -> x",
          "x -> \"s\"",
          "x -> { }",
          "(String x) -> x.length()",
          "(String x) -> x",
          "(x, y) -> 0",
          "x -> x.length()",
          "x -> x.isEmpty()",
          "String::length",
          "String::valueOf",
          "String::trim",
          "Calls::make",
          "ArrayList::new",
          "String::new",
          "String::isEmpty",
          "String.class",
          "text.isEmpty() ? 1 : 2L",
          "text.isEmpty() ? \"a\" : 1",
          "text.isEmpty() ? null : 1",
          "id(\"s\")",
          "id(1)",
          "id(list)",
          "pick(1, 2.0)",
          "Collections.emptyList()",
          "Map.of()",
          "Optional.empty().get()",
          "list.get(0)",
          "wild.get(0)",
          "(Runnable) () -> { }",
          "switch (text.length()) { case 0 -> 1; default -> 2L; }");

  Calls(long seed) {
    super(seed);
    add("import java.util.*;");
    add("import java.util.function.*;");
    add("class Calls {");
    add("static String text; static Number number; static List<String> list;");
    add("static List<Integer> numbers; static List<Object> objects; static List<?> wild;");
    add("static String make() { return null; } static String make(Object o) { return null; }");
    add("static <X> X id(X x) { return x; } static <X> X pick(X x, X y) { return x; }");
    int methods = 2 + below(4);
    Set<String> shapes = new HashSet<>();
    for (int i = 0; i < methods; i++) {
      addMethod(i, shapes);
    }
    for (int i = 0; i < 60; i++) {
      addCall();
    }
    add("}");
  }

  private void addMethod(int number, Set<String> shapes) {
    boolean isGeneric = chance(45);
    int count = 1 + below(2);
    List<String> types = new ArrayList<>();
    boolean uses = false;
    for (int i = 0; i < count; i++) {
      boolean ofVariable = isGeneric && (chance(65) || (i == count - 1 && !uses));
      uses |= ofVariable;
      types.add(ofVariable ? pick(OF_VARIABLES) : pick(PARAMETERS));
    }
    if (chance(15)) {
      types.set(count - 1, types.get(count - 1) + "...");
    }
    String shape = types.toString().replaceAll("<[^\\[\\]]*?>+", "");
    if (!shapes.add(shape)) {
      return;
    }
    StringBuilder line = new StringBuilder("static ");
    if (isGeneric) {
      line.append('<').append(pick(BOUNDS)).append("> ");
    }
    line.append(isGeneric && chance(50) ? "T" : "M" + number).append(" m(");
    for (int i = 0; i < count; i++) {
      line.append(i == 0 ? "" : ", ").append(types.get(i)).append(" p").append(i);
    }
    add("static class M" + number + " { }");
    add(line + ") { return null; }");
  }

  private void addCall() {
    int count = 1 + below(2) + (below(10) == 0 ? 1 : 0);
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arguments.add(pick(ARGUMENTS));
    }
    addUse("static void", "m(" + String.join(", ", arguments) + ");");
  }
}
