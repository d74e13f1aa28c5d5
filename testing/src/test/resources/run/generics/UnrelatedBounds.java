import java.util.*;
import java.util.function.*;

/** Type variables of which no class can be: the methods that would need one do not fit. */
public class UnrelatedBounds {
  interface Risky<T, E extends Exception> {
    T run() throws E;
  }

  interface Calm<T, E extends Exception> {
    T run();
  }

  static class Animal {
    public String toString() {
      return "animal";
    }
  }

  static final class Cat extends Animal {
    public String toString() {
      return "cat";
    }
  }

  static <E extends Exception> E none() {
    return null;
  }

  static <E extends Exception> E lower(Class<? super E> type) {
    return null;
  }

  @SuppressWarnings("unchecked")
  static <A extends Animal> A make(boolean isCat) {
    return (A) (isCat ? new Cat() : new Animal());
  }

  static <N extends Number> N into(List<? super N> numbers) {
    return null;
  }

  static <T, E extends Exception> E thrown(Risky<T, ? extends E> risky) {
    return null;
  }

  static <T, E extends Exception> E calm(Calm<T, ? extends E> calm) {
    return null;
  }

  static <T, E extends Exception> T value(Class<? super E> type, Risky<? extends T, ? extends E> risky) throws E {
    return risky.run();
  }

  static String kind(Number n) {
    return "number";
  }

  static String kind(Animal a) {
    return "animal";
  }

  static String kind(CharSequence s) {
    return "text";
  }

  public static void main(String[] args) {
    System.out.println(none());
    System.out.println(lower(Exception.class));
    System.out.println(lower(RuntimeException.class));
    System.out.println(make(true));
    System.out.println(make(args.length > 0));
    System.out.println(into(new ArrayList<Number>()));
    System.out.println(into(new ArrayList<Integer>()));
    try {
      System.out.println(new StringBuilder().append(make(false)));
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    RuntimeException a = thrown(() -> 3);
    RuntimeException b = calm(() -> 3);
    System.out.println(a == b);
    Integer i = value(NumberFormatException.class, () -> Integer.parseInt("3"));
    System.out.println(i + String.valueOf(none()));
    Cat cat = make(true);
    System.out.println(cat + kind(UnrelatedBounds.<Cat>make(true)));
  }
}
