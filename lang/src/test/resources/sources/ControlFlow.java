package samples;

import java.io.*;
import java.util.*;
import java.util.concurrent.Callable;

/** Every statement in the ways people write it. */
abstract class ControlFlow {
  private int instances;

  private static final Object LOCK = new Object();
  static int counter;

  ;

  static {
    counter = 1;
  }

  {
    instances++;
  }

  ControlFlow() {
    this(0);
  }

  ControlFlow(int start) {
    super();
    counter = start;
  }

  <T> ControlFlow(T value, int start) {
    this(start);
  }

  abstract int next() throws IOException, InterruptedException;

  static int branches(int n) {
    if (n < 0) return -1;
    if (n == 0) {
      return 0;
    } else if (n == 1) return 1;
    else if (n == 2) {
      ;
    } else {
      n--;
    }
    if (n > 5)
      if (n > 10) n = 10;
      else n = 5;
    if (n > 100) ; else ;
    {
      int n2 = n;
      {
        int n3 = n2;
      }
    }
    {}
    return n;
  }

  static void loops(List<int[]> rows, Map<String, ? extends Collection<Integer>> index) {
    for (;;) break;
    for (int i = 0; i < 10; i++) ;
    for (int i = 0, j = 10; i < j; i++, j--) counter += i * j;
    for (int i = 0, data[] = {1, 2}; i < data.length; i++) counter += data[i];
    int k;
    for (k = 0, counter = 1; k < 3; k++, counter *= 2) {}
    for (Iterator<int[]> it = rows.iterator(); it.hasNext(); ) {
      int[] row = it.next();
      for (int x : row) counter += x;
    }
    for (final int[] row : rows) for (var x : row) if (x > 0) continue; else break;
    for (int row[] : rows) counter += row.length;
    for (Map.Entry<String, ? extends Collection<Integer>> entry : index.entrySet()) {
      for (Integer value : entry.getValue()) System.out.println(entry.getKey() + "=" + value);
    }
    for (@SuppressWarnings("unused") final String s : new String[] {"a", "b"}) ;
    while (counter < 10) counter++;
    while (true) {
      if (counter-- == 0) break;
    }
    do counter++; while (counter < 5);
    do {
      counter++;
      if (counter == 7) continue;
    } while (counter < 10);
    outer:
    for (int i = 0; ; i++) {
      inner: while (true) {
        if (i == 1) continue outer;
        if (i == 2) break inner;
        if (i > 3) break outer;
        i++;
      }
    }
    a: b: c: for (;;) {
      break b;
    }
    block: {
      if (rows.isEmpty()) break block;
      counter = 0;
    }
    empty: ;
  }

  static String oldSwitch(int day, String name) {
    switch (day) {
    }
    switch (day) {
      default:
    }
    switch (day) {
      case 1:
      case 7:
        return "weekend";
      case 2: case 3: {
        int local = day;
        counter = local;
      }
      break;
      case 4, 5:
        int shared;
        shared = 3;
        break;
      default:
        shared = 5;
        counter = shared;
        if (day > 100) break;
      case 6:
        counter++;
    }
    switch (name) {
      case "a" + "b": return "concatenated";
      case ("c"): return "parenthesised";
      case "d", "e": break;
    }
    switch (day % 2 == 0 ? 1 : 2) { case 1 -> { return "even"; } case 2 -> counter++; default -> throw new AssertionError(); }
    switch (day) {
      case Integer.MIN_VALUE -> System.out.println("min");
      case -1, ~5, +3, 'x', (1 + 2) * 100, true ? 77 : 78 -> {}
      case 5 -> new ArrayList<String>();
      default -> System.out.println();
    }
    return null;
  }

  static <T> String patternSwitch(T value) {
    switch (value) {
      case null -> System.out.println("null");
      case Integer i when i > 10 -> System.out.println(i);
      case Integer i when (i < 0) -> System.out.println(-i);
      case Integer i -> {}
      case final String s when s.length() > 2 && !s.isBlank() -> System.out.println(s);
      case String s when s.isEmpty() ? true : false -> {}
      case List<?> list when list.size() == 1 -> {}
      case Map.Entry<?, ?> e when e.getKey() instanceof String key && key.equals("k") -> {}
      case Pair<?>(String left, Pair<?>(var inner, Object right)) when left != null -> {}
      case Pair<?>(var left, var right) -> {}
      case int[] array when array.length > 0 -> {}
      case String[][] table -> {}
      default -> {}
    }
    switch (value) {
      case Pair<?>(Object l, Object r):
        return "pair";
      case CharSequence c when c.length() > 3:
        System.out.println(c);
        break;
      case null, default:
        break;
    }
    Object o = value;
    return switch (o) {
      case Color c when c == Color.RED -> "red";
      case Color c -> switch (c) {
        case RED, GREEN -> "warm";
        case BLUE -> "cold";
      };
      case null, default -> "other";
    };
  }

  record Pair<T>(T left, T right) {}

  enum Color { RED, GREEN, BLUE }

  static void exceptions(Reader given) throws Exception {
    try {
      counter++;
    } catch (RuntimeException e) {
      throw e;
    }
    try { counter++; } finally { counter--; }
    try {
      throw new IOException("x");
    } catch (FileNotFoundException e) {
      return;
    } catch (final IOException | IllegalStateException e) {
      System.err.println(e.getMessage());
    } catch (@SuppressWarnings("unused") Throwable t) {
    } finally {
      counter = 0;
    }
    try (Reader in = new StringReader("x")) {
      in.read();
    }
    try (var out = new StringWriter(); PrintWriter printer = new PrintWriter(out);) {
      printer.println();
    } catch (IOException e) {
    }
    try (given; final BufferedReader lines = new BufferedReader(given)) {
      lines.readLine();
    } finally {
    }
    Holder holder = new Holder(given);
    try (holder.reader; holder.next.next.reader) {}
    synchronized (LOCK) {
      counter++;
    }
    synchronized (holder.next) {}
    assert counter > 0;
    assert counter > 0 : "counter is " + counter;
    Callable<String> call = () -> { throw new Exception(); };
    throw (RuntimeException) new RuntimeException().initCause(null);
  }

  static class Holder {
    final Reader reader;
    Holder next;

    Holder(Reader reader) {
      this.reader = reader;
    }
  }

  void locals() {
    int a, b = 1, c[] = {1}, d[][] = new int[3][];
    final int e;
    e = 3;
    @Deprecated final @SuppressWarnings("x") int f = 5;
    var g = new HashMap<String, List<Integer>>();
    List<? super Integer>[] h = null;
    class Local<T extends Number & Comparable<T>> extends ArrayList<T> implements Serializable {
      int size = e;
    }
    abstract class Base {
      abstract void run();
    }
    final class Derived extends Base {
      void run() {}
    }
    record Point(int x, int y) {
      Point {
        if (x > y) x = y;
      }

      static Point origin() {
        return new Point(0, 0);
      }
    }
    enum Level { LOW, HIGH }
    interface Shape {
      double area();
    }
    Local<Integer> local = new Local<>();
    Shape unit = () -> 1.0;
    new Thread() {
      @Override
      public void run() {
        counter++;
      }
    }.start();
    new int[] {1, 2}.clone();
    "text".length();
    this.locals();
    ControlFlow.super.hashCode();
    ((Object) local).hashCode();
    int.class.getName();
    new ArrayList<String>().forEach(System.out::println);
  }
}
