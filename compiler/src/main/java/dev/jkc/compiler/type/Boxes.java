package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Classes whose objects stand for values of primitive types (JLS 5.1.7, 5.1.8). */
public final class Boxes {
  private static final Map<Primitive, String> NAMES = new EnumMap<>(Primitive.class);

  static {
    NAMES.put(Primitive.BOOLEAN, "java.lang.Boolean");
    NAMES.put(Primitive.BYTE, "java.lang.Byte");
    NAMES.put(Primitive.SHORT, "java.lang.Short");
    NAMES.put(Primitive.CHAR, "java.lang.Character");
    NAMES.put(Primitive.INT, "java.lang.Integer");
    NAMES.put(Primitive.LONG, "java.lang.Long");
    NAMES.put(Primitive.FLOAT, "java.lang.Float");
    NAMES.put(Primitive.DOUBLE, "java.lang.Double");
  }

  private Boxes() {}

  /** The qualified name of the class; empty for the unsigned types, which have none. */
  public static Optional<String> nameOf(Primitive primitive) {
    return Optional.ofNullable(NAMES.get(primitive));
  }

  /** The primitive type whose values objects of a class stand for. */
  public static Optional<Primitive> unboxed(Type type) {
    if (type instanceof Type.Variable || type instanceof Type.Intersection) {
      return Ancestors.all(type).stream().flatMap(t -> unboxed(t).stream()).findFirst();
    }
    if (!(type instanceof Type.Declared declared)
        || !declared.symbol().packageName().equals("java.lang")) {
      return Optional.empty();
    }
    String name = declared.symbol().binaryName();
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What a value counts as among operands: of a box, what it stands for. */
  public static Type operand(Type type) {
    return unboxed(type).<Type>map(primitive -> primitive).orElse(type);
  }

  /** Whether a value becomes an object of a type: its box is one. */
  public static boolean boxesTo(Primitive from, Type to) {
    if (to instanceof Type.Variable variable) {
      Type lower = variable.symbol().lower();
      return lower != null && boxesTo(from, lower);
    }
    if (to instanceof Type.Intersection intersection) {
      return intersection.types().stream().allMatch(each -> boxesTo(from, each));
    }
    if (!(to instanceof Type.Declared declared) || !NAMES.containsKey(from)) {
      return false;
    }
    String name = declared.symbol().binaryName();
    boolean isNumber = from != Primitive.BOOLEAN && from != Primitive.CHAR;
    return name.equals(NAMES.get(from))
        || name.equals("java.lang.Object")
        || name.equals("java.io.Serializable")
        || (isNumber && name.equals("java.lang.Number"))
        || (name.equals("java.lang.Comparable") && isOfBox(from, declared));
  }

  /** Whether a {@code Comparable} is what the box of a type is. */
  private static boolean isOfBox(Primitive from, Type.Declared comparable) {
    return comparable.arguments().stream()
        .allMatch(
            argument ->
                argument instanceof Type.Wildcard wildcard
                    ? (wildcard.isSuper()
                        ? isBox(from, wildcard.bound())
                        : boxesTo(from, wildcard.bound()))
                    : isBox(from, argument));
  }

  private static boolean isBox(Primitive primitive, Type type) {
    return type instanceof Type.Declared declared
        && declared.symbol().binaryName().equals(NAMES.get(primitive));
  }

  /** Whether one type becomes another with the help of boxing or unboxing (JLS 5.3). */
  public static boolean converts(Type from, Type to) {
    if (from instanceof Primitive source && !(to instanceof Primitive)) {
      return boxesTo(source, to);
    }
    return to instanceof Primitive target
        && unboxed(from).filter(source -> Conversions.widens(source, target)).isPresent();
  }
}
