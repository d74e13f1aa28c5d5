import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Overriding by the erasure of a signature, and what javac asks of the results (JLS 8.4.2, 8.4.5). */
public class ErasedOverrides {
  static class Lists {
    <T> List<T> all() {
      return null;
    }

    <T> T one() {
      return null;
    }

    <T extends Number> T number() {
      return null;
    }

    <T> T same(T value) {
      return value;
    }

    List<Integer> convert(List<String> list) {
      return null;
    }
  }

  static class Strings extends Lists {
    @Override
    List<String> all() {
      return List.of("q");
    }

    @Override
    String one() {
      return "one";
    }

    @Override
    Integer number() {
      return 1;
    }

    @Override
    String same(Object value) {
      return "same " + value;
    }

    @Override
    @SuppressWarnings("rawtypes")
    List<String> convert(List list) {
      return List.of("converted " + list);
    }
  }

  static class Node {}

  record Checked(int value) {
    Checked {
      throw new IllegalArgumentException("always");
    }
  }

  interface Copies {
    int clone();
  }

  interface Ends {
    default void finalize() {
      System.out.println("finalize");
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static void pollute(int n) {
    List<String> names = (List) new ArrayList<>(List.of(1));
    Object plain = names.get(0);
    System.out.println(plain);
    try {
      Object o =
          switch (n) {
            case 1 -> "text";
            default -> names.get(0);
          };
      System.out.println(o);
    } catch (ClassCastException e) {
      System.out.println("cast");
    }
  }

  static class Constants {
    static final int N = 100;
    final int m = 7;

    Constants self() {
      System.out.println("self");
      return this;
    }
  }

  static int forever(Constants c) {
    while (c.m == 7) {
      if (c.self().N == 100) {
        return c.self().m;
      }
    }
    return 0;
  }

  public static void main(String[] args) {
    Lists lists = new Strings();
    String one = lists.<String>one();
    Number number = lists.number();
    List<Integer> all = lists.all();
    System.out.println(one + number + all + lists.convert(List.of("a")));
    try {
      Integer same = lists.same(3);
      System.out.println(same);
    } catch (ClassCastException e) {
      System.out.println("no integer");
    }
    Node Node = new Node();
    Supplier<Node> supplier = Node::new;
    System.out.println(supplier.get() != Node);
    try {
      new Checked(1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    pollute(0);
    System.out.println(forever(new Constants()));
    System.out.println(Void.TYPE + " " + (Void.TYPE == void.class));
    Copies copies = () -> 5;
    System.out.println(copies.clone());
  }
}
