/** Every place that gives a lambda its type. */
public class TargetTyping {
  interface IntOp {
    int apply(int x);
  }

  interface Text {
    String apply(int x);
  }

  interface Maker<T> {
    T make();
  }

  interface Marker {}

  interface Sized {
    default int size() {
      return 99;
    }
  }

  static IntOp field = x -> x + 1;
  static final IntOp[] TABLE = {x -> x, x -> x * x, x -> x * x * x, TargetTyping::negate};
  static final IntOp[][] TABLES = {{x -> 1}, {}, {x -> 2, x -> 3}};

  static int negate(int x) {
    return -x;
  }

  static IntOp choose(int which) {
    return switch (which) {
      case 0 -> x -> x + 100;
      case 1 -> TargetTyping::negate;
      case 2 -> {
        int by = which * 5;
        yield x -> x / by;
      }
      default ->
          which < 0
              ? x -> x - which
              : which > 10 ? TargetTyping::negate : (IntOp) x -> Integer.bitCount(x);
    };
  }

  static int take(IntOp op) {
    return op.apply(12);
  }

  static <T> T make(Maker<T> maker) {
    return maker.make();
  }

  static int last(int first, IntOp... ops) {
    for (IntOp op : ops) {
      first = op.apply(first);
    }
    return first;
  }

  record Pair(IntOp op, Text text) {
    Pair {
      if (text == null) {
        text = x -> "none " + x;
      }
    }

    Pair(int times) {
      this(x -> x * times, x -> "times " + x);
    }
  }

  static class Holder {
    IntOp op = x -> x + this.base;
    int base;
    final Text text;

    Holder(int base) {
      this.base = base;
      text = x -> x + "@" + this.base;
    }
  }

  public static void main(String[] args) {
    IntOp local = x -> x << 1;
    System.out.println(field.apply(1) + " " + local.apply(4));
    local = x -> x >> 1;
    field = local;
    System.out.println(field.apply(9));
    (local) = (x -> (x));
    System.out.println(local.apply(5));
    for (IntOp op : TABLE) {
      System.out.print(op.apply(3) + " ");
    }
    for (IntOp[] row : TABLES) {
      for (IntOp op : row) {
        System.out.print(op.apply(0));
      }
    }
    System.out.println();
    for (int i = -2; i < 12; i += 2) {
      System.out.print(choose(i).apply(77) + " ");
    }
    System.out.println(choose(1).apply(8));

    System.out.println(take(x -> x) + take(TargetTyping::negate) + take((((x) -> x / 2))));
    System.out.println(((IntOp) x -> x * 3).apply(4) + ((Text) x -> "t" + x).apply(4));
    Object object = (Marker & IntOp) x -> x + 5;
    System.out.println(object instanceof Marker);
    System.out.println(object instanceof Sized);
    System.out.println(((IntOp) object).apply(1));
    Object both = (Sized & Text & Marker) x -> "sized" + x;
    System.out.println(((Text) both).apply(((Sized) both).size()) + (both instanceof Marker));
    Object reference = (Text & Sized) Integer::toBinaryString;
    System.out.println(((Text) reference).apply(((Sized) reference).size()));

    boolean yes = args.length == 0;
    IntOp picked = yes ? x -> x + 1 : x -> x - 1;
    Text text = !yes ? null : yes ? Integer::toHexString : Integer::toString;
    System.out.println(picked.apply(10) + text.apply(255));
    IntOp op = null;
    IntOp assigned = op = x -> -x;
    System.out.println(op.apply(3) + assigned.apply(4));

    Maker<Maker<Maker<String>>> deep = () -> () -> () -> "deep";
    System.out.println(deep.make().make().make());
    String made = make(() -> "made");
    int number = make(() -> 42);
    IntOp inferred = make(() -> x -> x + number);
    System.out.println(made + number + inferred.apply(1));
    System.out.println(TargetTyping.<Text>make(() -> x -> "explicit" + x).apply(3));
    System.out.println(last(2) + " " + last(2, x -> x + 1) + " " + last(2, x -> x + 1, x -> x * x));
    IntOp[] ops = new IntOp[] {null, x -> 5};
    ops[0] = y -> ops[1].apply(y) + y;
    System.out.println(ops[0].apply(6));

    Pair pair = new Pair(3);
    System.out.println(pair.op().apply(5) + pair.text().apply(6));
    System.out.println(new Pair(x -> x, null).text.apply(2));
    Holder holder = new Holder(20);
    holder.base++;
    System.out.println(holder.op.apply(1) + holder.text.apply(2));
    for (IntOp step = x -> x + 3; number > 0; step = null) {
      System.out.println(step.apply(number));
      break;
    }
    Iterable<String> once =
        () ->
            new java.util.Iterator<String>() {
              boolean done;

              @Override
              public boolean hasNext() {
                return !done;
              }

              @Override
              public String next() {
                done = true;
                return "element";
              }
            };
    for (String element : once) {
      System.out.println(element);
    }
    synchronized (make(() -> new Object())) {
      System.out.println(make(() -> yes) && make(() -> !yes) ? "both" : "one");
    }
    switch (make(() -> 3)) {
      case 3 -> System.out.println("three");
      default -> System.out.println("other");
    }
  }
}
