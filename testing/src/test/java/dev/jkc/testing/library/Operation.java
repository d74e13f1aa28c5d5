package dev.jkc.testing.library;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method or constructor that can be performed in both worlds.
 *
 * @param owner the interface or class of the method, as the JDK names it
 * @param method its name, {@link #NEW} for a constructor
 */
record Operation(String owner, String method, List<Argument> arguments) {
  static final String NEW = "new";

  Operation {
    arguments = List.copyOf(arguments);
  }

  static Operation of(String owner, String method, Argument... arguments) {
    return new Operation(owner, method, List.of(arguments));
  }

  @Override
  public String toString() {
    return (method.equals(NEW) ? "new " + owner : method)
        + arguments.stream().map(Argument::toString).collect(Collectors.joining(", ", "(", ")"));
  }

  /** An argument by the type of the parameter, and what it is made of. */
  record Argument(String type, @Nullable Object seed) {
    /** The argument for a world. */
    @Nullable Object in(World world) {
      return switch (type) {
        case "java.util.Collection" -> {
          Object list = world.make("java.util.ArrayList");
          for (Object element : (List<?>) seed()) {
            Argument added = new Argument("java.lang.Object", element);
            world.perform(list, of("java.util.List", "add", added));
          }
          yield list;
        }
        case "java.util.function.Predicate" -> function(world, (a, b) -> mix(a, b) % 3 == 0);
        case "java.util.function.UnaryOperator" -> function(world, (a, b) -> mix(a, b));
        case "java.util.function.Function", "java.util.function.BiFunction" ->
            function(world, (a, b) -> mix(a, b) % 4 == 0 ? null : mix(a, b));
        case "byte[]" -> ((byte[]) seed()).clone();
        case "char[]" -> ((char[]) seed()).clone();
        default -> seed instanceof Operation making ? world.perform(null, making) : seed;
      };
    }

    @Override
    public Object seed() {
      if (seed == null) {
        throw new IllegalStateException("null is no seed");
      }
      return seed;
    }

    private int mix(@Nullable Object first, @Nullable Object second) {
      int hash =
          (first == null ? 7 : first.hashCode()) * 31 + (second == null ? 3 : second.hashCode());
      return Math.floorMod(hash + seed().hashCode(), 20);
    }

    private interface Body {
      @Nullable Object apply(@Nullable Object first, @Nullable Object second);
    }

    private Object function(World world, Body body) {
      Class<?> type = world.type(this.type);
      InvocationHandler handler =
          (proxy, method, values) -> body.apply(values[0], values.length > 1 ? values[1] : null);
      return Proxy.newProxyInstance(
          type.getClassLoader() == null ? Argument.class.getClassLoader() : type.getClassLoader(),
          new Class<?>[] {type},
          handler);
    }

    @Override
    public String toString() {
      return World.text(seed);
    }
  }
}
