/**
 * What a lambda takes along: locals, parameters, this, enclosing instances, and what they hold
 * later.
 */
public class Captures {
  interface Source {
    int next();
  }

  interface Step {
    Source apply(int by);
  }

  int count = 10;
  static int made;

  class Inner {
    int count = 100;

    class Deep {
      int count = 1000;

      Source all(int add) {
        int local = add * 2;
        return () -> {
          this.count++;
          Inner.this.count += 10;
          Captures.this.count += 100;
          return count + Inner.this.count + Captures.this.count + add + local;
        };
      }

      Source hidden() {
        return () -> {
          int count = 7;
          return count + this.count;
        };
      }
    }
  }

  Source counter() {
    return () -> count++;
  }

  static Source parameters(byte b, short s, char c, int i, long l, float f, double d, boolean z) {
    return () -> (int) (b + s + c + i + l + f + d + (z ? 1 : 0));
  }

  static Source[] loops() {
    Source[] all = new Source[6];
    int at = 0;
    for (int each : new int[] {4, 5, 6}) {
      all[at++] = () -> each * each;
    }
    for (int i = 0; i < 3; i++) {
      int copy = i;
      made++;
      all[at++] = () -> copy + made * 100;
    }
    return all;
  }

  static Source late(boolean first) {
    int value;
    if (first) {
      value = 1;
    } else {
      value = 2;
    }
    final String text;
    text = "late" + value;
    return () -> text.length() + value;
  }

  static Step nested(int a) {
    int b = a + 1;
    return c -> {
      int d = c * b;
      class Local implements Source {
        int calls;

        @Override
        public int next() {
          Source inner =
              () -> {
                Source innermost = () -> a + b + c + d + calls;
                calls++;
                return innermost.next();
              };
          return inner.next();
        }
      }
      Source local = new Local();
      return () ->
          local.next()
              + new Source() {
                int own = d;

                @Override
                public int next() {
                  Source s = () -> own++ + a;
                  return s.next() + s.next();
                }
              }.next();
    };
  }

  static Source caught(Object what) {
    try {
      return () -> what.hashCode() + Integer.parseInt("x" + what);
    } finally {
      made += 1000;
    }
  }

  static int sum(Source... sources) {
    int sum = 0;
    for (Source source : sources) {
      sum = 31 * sum + source.next();
    }
    return sum;
  }

  public static void main(String[] args) {
    Captures captures = new Captures();
    Source counter = captures.counter();
    Source same = captures.counter();
    System.out.println(counter.next() + " " + same.next() + " " + captures.count);
    Inner inner = captures.new Inner();
    Inner.Deep deep = inner.new Deep();
    Source all = deep.all(3);
    System.out.println(all.next());
    System.out.println(all.next() + " " + deep.count + " " + inner.count + " " + captures.count);
    System.out.println(deep.hidden().next());
    System.out.println(
        parameters((byte) -1, (short) 300, 'a', 1 << 20, 1L << 21, 0.5f, 2.75, true).next());
    for (Source each : loops()) {
      System.out.print(each.next() + " ");
    }
    System.out.println(made);
    System.out.println(late(true).next() + " " + late(false).next());
    Source deepest = nested(1).apply(5);
    System.out.println(deepest.next() + " " + deepest.next() + " " + nested(2).apply(5).next());
    Source failing = caught(12);
    System.out.println(made);
    try {
      failing.next();
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
    int[] box = {0};
    Source shared = () -> ++box[0];
    box[0] = 41;
    System.out.println(sum(shared, shared, () -> box[0] *= 2, shared));
    System.out.println(box[0]);
    for (String arg : new String[] {"p", "qq"}) {
      try {
        if (arg.length() == 2) {
          throw new IllegalStateException(arg);
        }
        System.out.println(sum(arg::length, () -> arg.charAt(0)));
      } catch (IllegalStateException e) {
        Source message = () -> e.getMessage().length() + arg.length();
        System.out.println(message.next());
      }
    }
  }
}
