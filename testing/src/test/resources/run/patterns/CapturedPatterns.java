/** Pattern variables in lambdas, local and anonymous classes. */
public class CapturedPatterns {
  interface Source<T> {
    T get();
  }

  interface Fn<A, B> {
    B apply(A a);
  }

  record Pair<A, B>(A a, B b) {}

  record Range(int from, int to) {
    Source<Integer> counter() {
      int[] at = {from};
      return () -> at[0] < to ? at[0]++ : -1;
    }
  }

  static Source<String> describe(Object o) {
    return switch (o) {
      case String s when s.length() > 3 -> () -> s + " is long";
      case String s -> s::trim;
      case Pair(String name, Integer n) -> () -> name.repeat(n);
      case Pair(var a, Pair(var b, var c)) ->
          new Source<>() {
            int calls;

            @Override
            public String get() {
              return a + "/" + b + "/" + c + "#" + ++calls;
            }
          };
      case Range(int from, int to) when from < to -> {
        class Sum implements Source<String> {
          @Override
          public String get() {
            int sum = 0;
            for (int i = from; i < to; i++) {
              sum += i;
            }
            return "sum " + sum;
          }
        }
        yield new Sum();
      }
      case Source<?> source -> () -> "source of " + source.get();
      default -> () -> "default " + o;
    };
  }

  static Source<Integer> early(Object o) {
    if (!(o instanceof Pair(Integer x, Integer y))) {
      return () -> -1;
    }
    Source<Integer> sum = () -> x + y;
    return () -> sum.get() * x;
  }

  static Fn<Integer, Integer> condition(Object o) {
    return o instanceof Integer i
        ? n -> n + i
        : o instanceof Fn<?, ?> f ? n -> f.hashCode() == o.hashCode() ? n : 0 : n -> n;
  }

  static boolean guarded(Object o) {
    Fn<Integer, Boolean> test =
        n ->
            switch (o) {
              case Integer i when check(() -> i > n) -> true;
              case String s when check(() -> s.length() > n && s.charAt(n) == 'x') -> true;
              default -> false;
            };
    return test.apply(2);
  }

  static boolean check(Source<Boolean> source) {
    return source.get();
  }

  static Source<String> loops(Object... all) {
    Source<String> text = () -> "";
    for (Object each : all) {
      Source<String> before = text;
      if (each instanceof String s) {
        text = () -> before.get() + s;
      } else if (each instanceof Integer n && n > 0) {
        text = () -> before.get().repeat(n);
      } else if (!(each instanceof Character c)) {
        continue;
      } else {
        text = () -> c + before.get() + c;
      }
    }
    return text;
  }

  static <T extends Comparable<T>> Fn<T, String> compare(Object o) {
    return value ->
        o instanceof Pair<?, ?>(Object low, Object high)
            ? ((Fn<Object, String>)
                    v -> {
                      @SuppressWarnings("unchecked")
                      T lowest = (T) low;
                      return value.compareTo(lowest) < 0
                          ? v + " below " + low
                          : v + " in " + low + ".." + high;
                    })
                .apply(value)
            : "no range for " + value;
  }

  final Object content;

  CapturedPatterns(Object content) {
    this.content = content;
  }

  final Source<Integer> length =
      () -> content() instanceof String s ? s.length() : content() instanceof Integer n ? n : 0;

  private Object content() {
    return content;
  }

  @Override
  public boolean equals(Object other) {
    Source<Boolean> same =
        () -> other instanceof CapturedPatterns that && that.content.equals(content);
    return same.get();
  }

  @Override
  public int hashCode() {
    return 1;
  }

  public static void main(String[] args) {
    Object[] all = {
      "text",
      " x ",
      new Pair<>("ab", 3),
      new Pair<>(1, new Pair<>(2, 3)),
      new Range(1, 5),
      new Range(5, 1),
      describe("four"),
      7
    };
    for (Object o : all) {
      Source<String> source = describe(o);
      System.out.println(source.get() + ", " + source.get());
    }
    System.out.println(
        early(new Pair<>(3, 4)).get()
            + " "
            + early(new Pair<>(3, "4")).get()
            + " "
            + early(null).get());
    System.out.println(
        condition(5).apply(1)
            + " "
            + condition(condition(5)).apply(2)
            + " "
            + condition("").apply(3));
    System.out.println(
        guarded(3)
            + " "
            + guarded(2)
            + " "
            + guarded("abx")
            + " "
            + guarded("ab")
            + " "
            + guarded('c'));
    System.out.println(loops("a", "b", 2, 'c', -1, 2.5, "d", 2).get());
    System.out.println(
        CapturedPatterns.<Integer>compare(new Pair<>(3, 9)).apply(2)
            + "; "
            + CapturedPatterns.<String>compare(new Pair<>("b", "d")).apply("c")
            + "; "
            + CapturedPatterns.<String>compare("b").apply("c"));
    Source<Integer> counter = new Range(5, 7).counter();
    System.out.println(counter.get() + counter.get() + counter.get());
    System.out.println(
        new CapturedPatterns("four").length.get() + new CapturedPatterns(38).length.get());
    System.out.println(
        new CapturedPatterns(1).equals(new CapturedPatterns(1))
            + " "
            + new CapturedPatterns(1).equals(1));
  }
}
