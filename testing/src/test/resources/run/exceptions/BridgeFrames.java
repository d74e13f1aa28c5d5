import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Traces show the methods that javac makes for overriding with another descriptor. */
public class BridgeFrames {
  interface Source<T> {
    T next();
  }

  static class Strings implements Source<String> {
    @Override
    public String next() {
      throw new IllegalStateException("strings");
    }
  }

  static class Below extends Strings {
    @Override
    public String next() {
      return super.next();
    }
  }

  static class Inherits extends Strings {}

  static class Counting implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        int i = 0;

        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public Integer next() {
          if (i == 2) {
            throw new NoSuchElementException("at " + i);
          }
          return i++;
        }
      };
    }
  }

  abstract static class Shape {
    abstract Shape copy();

    Number size() {
      return 1;
    }
  }

  static class Circle extends Shape {
    @Override
    Circle copy() {
      throw new UnsupportedOperationException("copy");
    }

    @Override
    Integer size() {
      throw new UnsupportedOperationException("size");
    }
  }

  record Named(String name) implements Supplier<String> {
    @Override
    public String get() {
      throw new IllegalArgumentException(name);
    }
  }

  enum Level implements Function<String, Integer> {
    LOW {
      @Override
      public Integer apply(String text) {
        throw new IllegalArgumentException(this + text);
      }
    },
    HIGH;

    @Override
    public Integer apply(String text) {
      throw new IllegalArgumentException(text + this);
    }
  }

  static class ByLength implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      throw new IllegalArgumentException(a + b);
    }
  }

  interface Maker {
    Object make();
  }

  interface TextMaker extends Maker {
    @Override
    default String make() {
      throw new IllegalStateException("default");
    }
  }

  static class Texts implements TextMaker {}

  static class Generic<T extends Number> implements Source<T> {
    @Override
    public T next() {
      throw new IllegalStateException("generic");
    }
  }

  static void show(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      System.out.println(e);
      for (StackTraceElement element : e.getStackTrace()) {
        if (element.getClassName().startsWith("BridgeFrames")
            && !element.getMethodName().startsWith("lambda$")
            && !element.getMethodName().equals("show")) {
          System.out.println("  " + element);
        }
      }
    }
  }

  static <T> T next(Source<T> source) {
    return source.next();
  }

  public static void main(String[] args) {
    show(() -> next(new Strings()));
    show(() -> next(new Below()));
    show(() -> next(new Inherits()));
    show(() -> new Strings().next());
    show(
        () -> {
          int sum = 0;
          for (int i : new Counting()) {
            sum += i;
          }
          System.out.println(sum);
        });
    Shape circle = new Circle();
    show(circle::copy);
    show(() -> circle.copy());
    show(() -> circle.size());
    show(() -> new Circle().copy());
    Supplier<String> supplier = new Named("name");
    show(() -> supplier.get());
    for (Level level : Level.values()) {
      Function<String, Integer> function = level;
      show(() -> function.apply("text"));
      show(() -> level.apply("own"));
    }
    Comparator<String> comparator = new ByLength();
    show(() -> comparator.compare("a", "b"));
    Maker maker = new Texts();
    show(() -> maker.make());
    show(() -> new Texts().make());
    show(() -> next(new Generic<Integer>()));
    show(() -> new Generic<Integer>().next());
    List<Source<?>> sources = new ArrayList<>(List.of(new Strings(), new Generic<Long>()));
    for (Source<?> source : sources) {
      show(source::next);
    }
    next(new Below());
  }
}
