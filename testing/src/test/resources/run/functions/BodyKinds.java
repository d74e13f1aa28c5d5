/**
 * Expression bodies and block bodies, with and without values, for methods with and without them.
 */
public class BodyKinds {
  interface Action {
    void run();
  }

  interface Consumer<T> {
    void accept(T value);
  }

  interface Supplier<T> {
    T get();
  }

  interface LongSource {
    long get();
  }

  interface BoxSource {
    Integer get();
  }

  interface DoubleSource {
    double get();
  }

  interface ObjectSource {
    Object get();
  }

  interface CharSource {
    char get();
  }

  interface ByteSource {
    byte get();
  }

  static int calls;

  static int bump() {
    return ++calls;
  }

  static void nothing() {
    calls += 100;
  }

  static class Made {
    Made(int value) {
      calls += value;
    }
  }

  int field;

  Action[] statements() {
    int[] a = {1, 2};
    return new Action[] {
      () -> field = 3,
      () -> field += 4,
      () -> field++,
      () -> --field,
      () -> a[0]++,
      () -> bump(),
      () -> nothing(),
      () -> new Made(1000),
      () -> new int[bump()].clone(),
      () -> {},
      () -> {
        return;
      },
      () -> {
        if (field > 3) {
          return;
        }
        field = 1;
      },
      () -> ((Action) () -> field *= 10).run(),
      BodyKinds::bump,
      BodyKinds::nothing,
      Made2::new,
      a::clone,
    };
  }

  static class Made2 {
    Made2() {
      calls += 10000;
    }
  }

  static String label(int n) {
    Supplier<String> label =
        () -> {
          switch (n) {
            case 0:
              return "zero";
            case 1:
            case 2:
              String few = "few";
              return few + n;
            default:
              for (int i = 0; ; i++) {
                if (i * i >= n) {
                  return "root " + i;
                }
              }
          }
        };
    return label.get();
  }

  static <T> T never(String why) {
    Supplier<T> thrower =
        () -> {
          throw new UnsupportedOperationException(why);
        };
    return thrower.get();
  }

  static Supplier<Integer> endless() {
    return () -> {
      while (true) {
        if (bump() % 7 == 0) {
          return calls;
        }
      }
    };
  }

  public static void main(String[] args) {
    BodyKinds kinds = new BodyKinds();
    int n = 0;
    for (Action action : kinds.statements()) {
      action.run();
      System.out.print(n++ + ":" + kinds.field + "/" + calls + " ");
    }
    System.out.println();
    for (int i = 0; i < 12; i += i < 3 ? 1 : 5) {
      System.out.print(label(i) + " ");
    }
    System.out.println();
    try {
      String text = never("because");
      System.out.println(text);
    } catch (UnsupportedOperationException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(endless().get() % 7);

    LongSource fromInt = () -> 7;
    LongSource fromChar = () -> 'x';
    LongSource fromBox = () -> Integer.valueOf(5) + 1;
    LongSource unboxed = () -> Integer.valueOf(11);
    BoxSource boxed = () -> 1 << 10;
    DoubleSource widened = () -> 1L << 40;
    DoubleSource fromLong = fromInt::get;
    ObjectSource any = () -> 'c';
    ObjectSource other = fromChar::get;
    CharSource constant = () -> 65;
    ByteSource small = () -> -128;
    Supplier<Number> number = () -> 2.5f;
    Supplier<Object> array = () -> new int[] {1, 2, 3}.length;
    Supplier<Long> conditional = () -> args.length > 5 ? 1L : (long) 2;
    System.out.println(fromInt.get() + fromChar.get() + fromBox.get() + unboxed.get());
    System.out.println(boxed.get() + " " + widened.get() + " " + fromLong.get());
    System.out.println(any.get() + " " + other.get() + " " + constant.get() + " " + small.get());
    System.out.println(number.get() + " " + array.get() + " " + conditional.get());
    System.out.println((any.get() instanceof Character) + " " + (other.get() instanceof Long));

    StringBuilder log = new StringBuilder();
    Consumer<String> append = log::append;
    Consumer<Integer> insert = i -> log.insert(0, i);
    Consumer<Object> assign = o -> calls = o.hashCode();
    append.accept("text");
    insert.accept(5);
    assign.accept(17);
    System.out.println(log + " " + calls);
    Supplier<Action> actions = () -> () -> System.out.println("inner action");
    actions.get().run();
    Supplier<Void> empty = () -> null;
    System.out.println(empty.get());
    Action labelled =
        () -> {
          outer:
          for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
              if (i == j) {
                continue outer;
              }
              if (i + j == 3) {
                break outer;
              }
              System.out.print(i + "" + j + ";");
            }
          }
          System.out.println();
        };
    labelled.run();
  }
}
