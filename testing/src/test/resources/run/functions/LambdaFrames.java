/** What the frames of lambdas are called in a trace. */
public class LambdaFrames {
  interface Action {
    void run();
  }

  interface Fn<T> {
    T apply(T value);
  }

  static void show(String title) {
    StringBuilder text = new StringBuilder(title).append(':');
    for (StackTraceElement element : new Throwable().getStackTrace()) {
      if (element.getClassName().startsWith("LambdaFrames")) {
        text.append(' ').append(element.getClassName().substring(12)).append('.');
        text.append(element.getMethodName());
      }
    }
    System.out.println(text);
  }

  static void call(Action action) {
    action.run();
  }

  static <T> T apply(Fn<T> fn, T value) {
    return fn.apply(value);
  }

  static class Instance {
    void instance() {
      call(() -> show("instance without this"));
      call(() -> show("instance with this " + (this != null)));
    }
  }

  static String text(String s) {
    show(s);
    return s;
  }

  static class Fields {
    final Action action = () -> show("field");
    final Action second = () -> show("second field");
  }

  static class Statics {
    static final Action STATIC = () -> show("static field");
    static final Action SECOND;

    static {
      SECOND = () -> show("static initialiser");
    }
  }

  static class Other {
    Other() {
      call(() -> show("constructor"));
    }
  }

  static class Overloads {
    static void overloaded(int n) {
      call(() -> show("int " + n));
    }

    static void overloaded(String s) {
      call(() -> show("String " + s));
    }
  }

  interface WithDefault {
    default void go() {
      call(() -> show("default"));
    }
  }

  interface WithStatic {
    static void still() {
      call(() -> show("static in interface"));
    }
  }

  enum Kind {
    A(() -> show("enum constant"));

    final Action action;

    Kind(Action action) {
      this.action = action;
    }
  }

  record Rec(int n) {
    Rec {
      call(() -> show("record"));
    }
  }

  public static void main(String[] args) {
    call(() -> show("first"));
    call(
        () -> {
          show("block");
        });
    String captured = "captured" + args.length;
    call(() -> show(captured));
    apply(LambdaFrames::text, "reference");
    apply(s -> text(s), "generic");
    new Instance().instance();
    new Other();
    new Fields().action.run();
    new Fields().second.run();
    Statics.STATIC.run();
    Statics.SECOND.run();
    Overloads.overloaded(3);
    Overloads.overloaded("s");
    new WithDefault() {}.go();
    WithStatic.still();
    Kind.A.action.run();
    new Rec(1);
    new Object() {
      void anonymous() {
        call(() -> show("anonymous"));
      }
    }.anonymous();
    class Local {
      void local() {
        call(() -> show("local " + captured));
      }
    }
    new Local().local();
  }
}
