/** Frames of lambdas in lambdas, with their lines; the numbers in their names are left out. */
public class NestedFrames {
  interface Action {
    void run();
  }

  interface Make<T> {
    T make();
  }

  static String frames(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (StackTraceElement element : thrown.getStackTrace()) {
      if (element.getClassName().startsWith("NestedFrames")) {
        String name = element.getMethodName();
        int last = name.lastIndexOf('$');
        text.append(last > 0 ? name.substring(0, last) : name);
        text.append('@').append(element.getLineNumber()).append(' ');
      }
    }
    return text.toString().trim();
  }

  static void call(Action action) {
    action.run();
  }

  static int fail(String why) {
    throw new IllegalStateException(why);
  }

  static void fail() {
    fail("by reference");
  }

  static <T> T make(Make<T> make) {
    return make.make();
  }

  static Action doubled(Action action) {
    return () -> {
      call(action);
      call(action);
    };
  }

  static class Failing {
    Failing() {
      fail("in a constructor");
    }
  }

  public static void main(String[] args) {
    Action[] actions = {
      () -> call(() -> fail("nested")),
      () ->
          call(
              () -> {
                int n = make(() -> 5);
                call(() -> fail("deeper " + n));
              }),
      NestedFrames::fail,
      Failing::new,
      doubled(NestedFrames::fail),
      doubled(doubled(() -> fail("doubled"))),
      () -> {
        Action local = () -> make(() -> make(() -> fail("made")));
        call(local);
      },
      () -> {
        Object text = null;
        call(() -> text.hashCode());
      },
      () -> {
        Object text = "text";
        Make<Integer> wrong = () -> (Integer) text;
        make(wrong);
      },
      () -> {
        int[] numbers = new int[make(() -> 2)];
        make(
            () -> {
              int sum = 0;
              for (int i = 0; ; i++) {
                sum += numbers[i];
              }
            });
      },
    };
    for (Action action : actions) {
      try {
        action.run();
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + frames(e));
      }
    }
  }
}
