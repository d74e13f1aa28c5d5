import java.util.function.Supplier;

/** JLS 8: classes and their members. */
public class Classes8 {
  static final StringBuilder LOG = new StringBuilder();

  static int log(String text) {
    LOG.append(text);
    return LOG.length();
  }

  /** What was logged since the last time. */
  static String logged() {
    String text = LOG.toString();
    LOG.setLength(0);
    return text;
  }

  static class Base {
    String name = "base";
    static String common = "base static";

    Base() {
      log("B" + describe());
    }

    String describe() {
      return name;
    }

    static String shared() {
      return "Base.shared";
    }

    String callsShared() {
      return shared();
    }

    private String hidden() {
      return "Base.hidden";
    }

    String callsHidden() {
      return hidden();
    }

    protected Object clone(int n) {
      return n;
    }

    String over(Object o) {
      return "Base(Object)";
    }

    String over(String s) {
      return "Base(String)";
    }
  }

  static class Derived extends Base {
    String name = "derived";
    static String common = "derived static";
    private final int field = log("f");
    final int late;

    {
      log("i");
    }

    Derived() {
      this(log("a"));
      log("D");
    }

    Derived(int n) {
      super();
      late = n;
      log("d" + field);
    }

    @Override
    String describe() {
      return name + late;
    }

    static String shared() {
      return "Derived.shared";
    }

    String hidden() {
      return "Derived.hidden";
    }

    @Override
    protected Integer clone(int n) {
      return n + 1;
    }

    @Override
    String over(Object o) {
      return "Derived(Object)";
    }

    String over(Integer i) {
      return "Derived(Integer)";
    }

    String supers() {
      return super.name + " " + ((Base) this).name + " " + super.describe() + " " + name;
    }
  }

  static class Counter {
    static int made;
    private int count;

    {
      made++;
    }

    Counter add(int... steps) {
      for (int step : steps) {
        count += step;
      }
      return this;
    }

    class Step {
      int size = count + 1;

      Counter take() {
        count += size;
        return Counter.this;
      }
    }

    static class Shared {
      int of(Counter counter) {
        return counter.count;
      }
    }
  }

  abstract static class Template<T> {
    abstract T make(int n);

    T twice(int n) {
      return make(2 * n);
    }
  }

  static class Texts extends Template<String> {
    @Override
    String make(int n) {
      return "<" + n + ">";
    }
  }

  static class Shadow {
    int x = 1;

    int inner(int x) {
      int sum = x + this.x;
      class Local {
        int x = 10;

        int all() {
          return sum + x + Shadow.this.x;
        }
      }
      return new Local().all();
    }
  }

  public static void main(String[] args) {
    Derived derived = new Derived();
    Base base = derived;
    check("construction order", logged());
    check("one constructor", new Derived(3).late + logged());
    check("hidden field", base.name + " " + derived.name);
    check("hidden static field", Base.common + " " + Derived.common);
    check("override sees fields early", derived.describe());
    check("hidden static method", base.callsShared() + " " + Derived.shared());
    check("private is not overridden", base.callsHidden());
    check("covariant result", base.clone(1) + " " + derived.clone(1));
    check("overload by static type", base.over((Object) "s") + " " + base.over("s"));
    check("overload of heir", derived.over(5) + " " + base.over(5) + " " + derived.over('c'));
    check("super access", derived.supers());
    check("counter", new Counter().add().add(1, 2).add(3).count);
    Counter counter = new Counter().add(4);
    Counter.Step step = counter.new Step();
    check("inner class", step.take().add(1).count);
    check("inner keeps its own", step.size + " " + counter.new Step().size);
    check("nested reads private", new Counter.Shared().of(counter));
    check("made", Counter.made);
    check("template", new Texts().twice(4) + ((Template<?>) new Texts()).make(1));
    check("shadowing", new Shadow().inner(100));
    check("anonymous with arguments", new Counter() {
      @Override
      Counter add(int... steps) {
        return super.add(steps);
      }
    }.add(5).count);
    check("initialiser order", new Object() {
      final int a = log("1");
      int b = log("2");

      {
        log("3");
      }

      final int c = log("4");
    }.c + logged());
    check("static nested generic", new Object() {
      <T> Supplier<T> of(T value) {
        return () -> value;
      }
    }.of("v").get());
    check("final instance", finals(3).get());
    check("recursion in field", new Tree(3).count());
    check("class names", Counter.Step.class.getName() + " " + Counter.Shared.class.getSimpleName());
    check("local class name", localName());
  }

  private static Supplier<Integer> finals(int n) {
    final int twice;
    if (n > 2) {
      twice = 2 * n;
    } else {
      twice = n;
    }
    return () -> twice;
  }

  static class Tree {
    final Tree[] children;

    Tree(int depth) {
      children = new Tree[depth];
      for (int i = 0; i < depth; i++) {
        children[i] = new Tree(i);
      }
    }

    int count() {
      int sum = 1;
      for (Tree child : children) {
        sum += child.count();
      }
      return sum;
    }
  }

  private static String localName() {
    class Local {}
    Object anonymous = new Object() {};
    return Local.class.getName() + " " + anonymous.getClass().getName();
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
