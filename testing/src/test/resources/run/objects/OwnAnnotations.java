import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** Annotations of a program, some of which are named like those of the machine. */
public class OwnAnnotations {
  @interface Size {
    int max();

    int min() default 0;
  }

  @interface Symbol {}

  @interface Used {
    String value();
  }

  @interface Inline {}

  @Repeatable(Authors.class)
  @Retention(RetentionPolicy.SOURCE)
  @interface Author {
    String value();
  }

  @Retention(RetentionPolicy.SOURCE)
  @interface Authors {
    Author[] value();
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
  @interface NonNull {}

  static final int K = 10;
  final String constant = "constant";

  @Used(constant)
  int usesConstant;

  static <T> @NonNull T same(T value) {
    return value;
  }

  public <T> @Deprecated void between() {}

  @Size(max = 3)
  String name = "name";

  @Symbol
  @Used("x" + K)
  int used = 1;

  @Inline
  @Author("first")
  @Author("second")
  void run(@Size(max = OwnAnnotations.K) String text) {
    final int l = 3;
    @Size(max = l)
    int q = 1;
    @Size(max = l + K)
    int r = 2;
    IntSupplier inner =
        () -> {
          @Size(max = l, min = -l)
          int z = 1;
          return z + q + r;
        };
    System.out.println(text + inner.getAsInt() + name + used);
  }

  static class Box<@NonNull T extends @NonNull Object & @NonNull Comparable<@NonNull T>> {
    @NonNull T value;
    Map<@NonNull String, @NonNull List<@NonNull ? extends @NonNull Integer>> map =
        new HashMap<@NonNull String, @NonNull List<@NonNull ? extends @NonNull Integer>>();
    @NonNull String @NonNull [] names = {"a", "b"};
    String @NonNull [] @NonNull [] grid = new @NonNull String @NonNull [2] @NonNull [];

    @NonNull
    Box(T value) {
      this.value = value;
    }

    class In {
      @Override
      public int hashCode() {
        return 0;
      }
    }

    void show(@NonNull String @NonNull ... texts)
        throws @NonNull RuntimeException {
      Object first = (@NonNull String) texts[0];
      if (first instanceof @NonNull String text) {
        System.out.println(text + value + map + grid.length + names[1]);
      }
      if (first instanceof @NonNull String && texts instanceof @NonNull String[]) {
        System.out.println(this.new @NonNull In().hashCode() == 0);
      }
      Function<String, Integer> length = String::length;
      for (@NonNull String text : texts) {
        System.out.println(length.apply(text));
      }
      try {
        throw new IllegalStateException("caught");
      } catch (@NonNull RuntimeException e) {
        System.out.println(e.getMessage());
      }
      List<@NonNull Integer> numbers = new @NonNull ArrayList<@NonNull Integer>();
      numbers.add(7);
      System.out.println(numbers);
    }
  }

  enum Level {
    @Deprecated
    LOW,
    @Size(max = 1)
    HIGH {
      @java.lang.Override
      public String toString() {
        return "high";
      }
    }
  }

  record Entry(@NonNull String key, @Size(max = 2) int count, @Deprecated int... rest) {
    @Size(max = 1)
    Entry {}
  }

  public static void main(String[] args) {
    new OwnAnnotations().run("text");
    new Box<>(5).show("one", "three");
    System.out.println(Level.LOW + " " + Level.HIGH + " " + new Entry("k", 2, 3).count());
  }
}
