import java.util.function.Supplier;

/** JLS 12: when classes are initialised and instances are made. */
public class Execution12 {
  static final StringBuilder LOG = new StringBuilder();

  static int log(String text) {
    LOG.append(text).append(' ');
    return LOG.length();
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Code code) {
    LOG.setLength(0);
    Object value;
    try {
      value = code.run();
    } catch (Throwable e) {
      value = e;
    }
    System.out.println(label + ": " + value + " [" + LOG.toString().strip() + "]");
  }

  static class ByField {
    static int field = log("ByField");
    static final int CONSTANT = 7;
    static final Integer BOXED = 8;
  }

  static class ByConstant {
    static final int CONSTANT = 7;
    static final String TEXT = "t" + CONSTANT;
    static final int MADE = log("ByConstant");
  }

  static class ByMethod {
    static {
      log("ByMethod");
    }

    static int method(int argument) {
      return argument;
    }
  }

  static class Parent {
    static int parent = log("Parent");

    static void hello() {
      log("hello");
    }
  }

  static class Child extends Parent {
    static int child = log("Child");
  }

  static class Grandchild extends Child {
    static int grandchild = log("Grandchild");

    Grandchild() {
      log("new");
    }
  }

  static class Arrayed {
    static int field = log("Arrayed");
  }

  static class Tested {
    static int field = log("Tested");
  }

  interface Plain {
    int FIELD = log("Plain");

    void plain();
  }

  interface WithDefault {
    int FIELD = log("WithDefault");

    default void something() {}
  }

  interface Below extends WithDefault {
    int BELOW = log("Below");
  }

  static class Implements implements Plain, Below {
    static int field = log("Implements");

    @Override
    public void plain() {}
  }

  enum Kind {
    FIRST("a"), SECOND("b");

    static final String ALL;

    static {
      log("static");
      ALL = FIRST.name + SECOND.name;
    }

    final String name;

    Kind(String name) {
      this.name = name;
      log(name);
    }
  }

  static class Circular {
    static final Circular ONE = new Circular();
    static int count = 5;
    static final int LIMIT = 10;
    static final Integer BOX = 20;
    final int seen;

    Circular() {
      seen = count + LIMIT + (BOX == null ? 1000 : BOX);
      count = 50;
    }
  }

  static class Left {
    static int value = Right.value + 1;
  }

  static class Right {
    static int value = Left.value + 10;
  }

  static class Lazy {
    private static class Holder {
      static final Object INSTANCE = make();

      static Object make() {
        log("made");
        return "instance";
      }
    }

    static Object get() {
      return Holder.INSTANCE;
    }
  }

  static class Forward {
    static int early = later();
    static int late = 3;
    static final int FINAL = 4;

    static int later() {
      return late + FINAL;
    }
  }

  static class Referenced {
    static {
      log("Referenced");
    }

    Referenced() {}

    static int size(Object o) {
      return 1;
    }
  }

  static class Nested {
    static {
      log("Nested");
    }

    static class Inner {
      static int value = log("Inner");
    }
  }

  static class Assigned {
    static int field;

    static {
      log("Assigned" + field);
      field = 2;
    }
  }

  static class Many {
    static int a = log("a");
    static int b;

    static {
      b = log("b");
      c = log("c");
    }

    static int c = log("again");
  }

  public static void main(String[] args) {
    check("constant does not initialise", () -> ByField.CONSTANT);
    check("box initialises", () -> ByField.BOXED);
    check("field initialised once", () -> ByField.field > 0);
    check("constant text", () -> ByConstant.TEXT + ByConstant.CONSTANT);
    check("arguments before class", () -> ByMethod.method(log("argument")) > 0);
    check("method again", () -> ByMethod.method(1));
    check("inherited static", () -> {
      Child.hello();
      return Child.parent > 0;
    });
    check("creation from above", () -> new Grandchild() != null);
    check("array does not initialise", () -> new Arrayed[2].length);
    check("array class does not initialise", () -> Arrayed[].class.getSimpleName() + Arrayed.class.getSimpleName());
    check("instanceof does not initialise", () -> (Object) "x" instanceof Tested);
    check("null cast does not initialise", () -> (Tested) null);
    check("interface fields wait", () -> new Implements() != null);
    check("interface field", () -> Plain.FIELD > 0);
    check("interface field of lambda", () -> {
      Plain plain = () -> log("lambda");
      plain.plain();
      return "run";
    });
    check("interface below", () -> Implements.BELOW > 0);
    check("enum", () -> Kind.SECOND.ordinal());
    check("enum again", () -> Kind.ALL + Kind.valueOf("FIRST"));
    check("circular", () -> Circular.ONE.seen + " " + Circular.count);
    check("two classes", () -> Left.value + " " + Right.value);
    check("holder", () -> Lazy.get() + "" + Lazy.get());
    check("forward reference", () -> Forward.early + " " + Forward.late);
    check("constructor reference", () -> {
      Supplier<Referenced> supplier = Referenced::new;
      log("before");
      return supplier.get() != null;
    });
    check("enclosing class stays", () -> Nested.Inner.value > 0);
    check("assignment initialises", () -> Assigned.field = log("value"));
    check("assigned", () -> Assigned.field > 2);
    check("fields in order", () -> Many.a + " " + Many.b + " " + Many.c);
    check("compound initialises", () -> Many.a += 1);
  }
}
