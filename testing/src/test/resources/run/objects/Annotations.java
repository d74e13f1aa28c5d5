import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;

/** Annotations of every shape, which say nothing to the program. */
public class Annotations {
  enum Level {
    LOW,
    HIGH
  }

  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE, ElementType.FIELD})
  @interface Note {
    int LIMIT = 1 << 4;

    int number() default LIMIT - 1;

    String[] names() default {"a", "b"};

    Class<?> type() default Object.class;

    Level level() default Level.LOW;

    Marked marked() default @Marked("inner");

    class Holder {
      static String text() {
        return "held by an annotation";
      }
    }
  }

  @interface Marked {
    String value();

    long weight() default 3L;
  }

  @Repeatable(Tags.class)
  @interface Tag {
    String value();
  }

  @interface Tags {
    Tag[] value();
  }

  @Note(number = 2, names = "c", level = Level.HIGH)
  static class Subject {
    @Note(type = String.class, marked = @Marked(value = "v", weight = 4))
    int field = Note.LIMIT;

    @Tag("one")
    @Tag("two")
    @Deprecated(since = "1", forRemoval = false)
    int doubled(@Marked("parameter") final int x) {
      @SuppressWarnings("unused")
      int local = x;
      return 2 * local;
    }

    @SafeVarargs
    final <@Marked("T") T> List<T> all(T... items) {
      List<T> list = new ArrayList<>();
      for (@Marked("loop") T item : items) {
        list.add(item);
      }
      return list;
    }
  }

  @FunctionalInterface
  interface Unit {
    @Marked("abstract")
    int of(int x);
  }

  @SuppressWarnings({"deprecation", "rawtypes"})
  public static void main(String[] args) {
    Subject subject = new Subject();
    System.out.println(subject.field + " " + subject.doubled(21));
    System.out.println(subject.all(1, "two", 3.0));
    Unit unit = (@Marked("lambda") int x) -> x + 1;
    System.out.println(unit.of(6) + " " + Note.Holder.text() + " " + Note.LIMIT);
    System.out.println(RetentionPolicy.valueOf("SOURCE").ordinal() + " " + ElementType.METHOD);
  }
}
