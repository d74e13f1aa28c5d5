import java.util.*;
import java.util.function.*;

/** Streams of our own, with the wildcards and inference that such libraries need. */
public class WildInference {
  interface Flow<T> extends Iterable<T> {
    static <T> Flow<T> of(Iterable<? extends T> source) { return () -> { Iterator<? extends T> i = source.iterator(); return new Iterator<>() { public boolean hasNext() { return i.hasNext(); } public T next() { return i.next(); } }; }; }
    @SafeVarargs static <T> Flow<T> of(T... ts) { return of(Arrays.asList(ts)); }
    static Flow<Integer> range(int from, int to) { return () -> new Iterator<>() { int at = from; public boolean hasNext() { return at < to; } public Integer next() { if (at >= to) throw new NoSuchElementException(); return at++; } }; }
    static <T> Flow<T> iterate(T seed, Predicate<? super T> goesOn, UnaryOperator<T> next) { return () -> new Iterator<T>() { T at = seed; public boolean hasNext() { return goesOn.test(at); } public T next() { T t = at; at = next.apply(t); return t; } }; }
    default <R> Flow<R> map(Function<? super T, ? extends R> f) { return () -> { var i = iterator(); return new Iterator<R>() { public boolean hasNext() { return i.hasNext(); } public R next() { return f.apply(i.next()); } }; }; }
    default Flow<T> filter(Predicate<? super T> p) { List<T> kept = new ArrayList<>(); for (T t : this) if (p.test(t)) kept.add(t); return of(kept); }
    default <R> Flow<R> flatMap(Function<? super T, ? extends Iterable<? extends R>> f) { List<R> all = new ArrayList<>(); for (T t : this) for (R r : f.apply(t)) all.add(r); return of(all); }
    default <A> A fold(A start, BiFunction<? super A, ? super T, ? extends A> f) { A a = start; for (T t : this) a = f.apply(a, t); return a; }
    default <A, R> R collect(Gather<? super T, A, ? extends R> g) { A a = g.start().get(); for (T t : this) g.add().accept(a, t); return g.end().apply(a); }
    default Flow<T> sorted(Comparator<? super T> c) { List<T> l = collect(Gather.list()); l.sort(c); return of(l); }
    default <U, R> Flow<R> zip(Flow<? extends U> other, BiFunction<? super T, ? super U, ? extends R> f) { List<R> rs = new ArrayList<>(); Iterator<? extends U> o = other.iterator(); for (T t : this) { if (!o.hasNext()) break; rs.add(f.apply(t, o.next())); } return of(rs); }
    default Optional<T> max(Comparator<? super T> c) { return fold(Optional.<T>empty(), (o, t) -> o.isPresent() && c.compare(o.get(), t) >= 0 ? o : Optional.of(t)); }
    default <K> Map<K, List<T>> groupBy(Function<? super T, ? extends K> key) { return collect(Gather.grouping(key, Gather.list())); }
  }

  record Gather<T, A, R>(Supplier<A> start, BiConsumer<A, ? super T> add, Function<? super A, ? extends R> end) {
    static <T> Gather<T, ?, List<T>> list() { return new Gather<T, List<T>, List<T>>(ArrayList::new, List::add, l -> l); }
    static <T> Gather<T, ?, Integer> counting() { return new Gather<T, int[], Integer>(() -> new int[1], (a, t) -> a[0]++, a -> a[0]); }
    static Gather<CharSequence, ?, String> joining(String by) { return new Gather<>(() -> new StringJoiner(by, "<", ">"), StringJoiner::add, StringJoiner::toString); }
    static <T> Gather<T, ?, Double> averaging(ToDoubleFunction<? super T> f) { return new Gather<T, double[], Double>(() -> new double[2], (a, t) -> { a[0] += f.applyAsDouble(t); a[1]++; }, a -> a[1] == 0 ? 0 : a[0] / a[1]); }
    static <T, K, A, R> Gather<T, ?, Map<K, R>> grouping(Function<? super T, ? extends K> key, Gather<? super T, A, R> inner) {
      return new Gather<T, Map<K, A>, Map<K, R>>(TreeMap::new, (m, t) -> inner.add().accept(m.computeIfAbsent(key.apply(t), k -> inner.start().get()), t), m -> {
        Map<K, R> result = new LinkedHashMap<>();
        m.forEach((k, a) -> result.put(k, inner.end().apply(a)));
        return result;
      });
    }
    static <T, U, A, R> Gather<T, A, R> mapping(Function<? super T, ? extends U> f, Gather<? super U, A, R> g) { return new Gather<>(g.start, (a, t) -> g.add.accept(a, f.apply(t)), g.end()); }
    <S> Gather<T, A, S> then(Function<? super R, ? extends S> f) { return new Gather<>(start, add, a -> f.apply(end.apply(a))); }
    static <T, X, Y, R> Gather<T, ?, R> both(Gather<? super T, ?, X> x, Gather<? super T, ?, Y> y, BiFunction<? super X, ? super Y, ? extends R> f) { return pair(x, y, f); }
    private static <T, A, B, X, Y, R> Gather<T, ?, R> pair(Gather<? super T, A, X> x, Gather<? super T, B, Y> y, BiFunction<? super X, ? super Y, ? extends R> f) {
      class Both { A a = x.start().get(); B b = y.start().get(); void add(T t) { x.add().accept(a, t); y.add().accept(b, t); } R end() { return f.apply(x.end().apply(a), y.end().apply(b)); } }
      return new Gather<T, Both, R>(Both::new, Both::add, Both::end);
    }
  }

  sealed interface Result<T, E extends Exception> {
    record Ok<T, E extends Exception>(T value) implements Result<T, E> {}
    record Err<T, E extends Exception>(E error) implements Result<T, E> {}
    interface Risky<T, E extends Exception> { T run() throws E; }
    @SuppressWarnings("unchecked") static <T, E extends Exception> Result<T, E> of(Class<? super E> type, Risky<? extends T, ? extends E> r) { try { return new Ok<>(r.run()); } catch (Exception e) { return new Err<>((E) e); } }
    default <U> Result<U, E> map(Function<? super T, ? extends U> f) { return switch (this) { case Ok<T, E>(var v) -> new Ok<>(f.apply(v)); case Err<T, E>(var e) -> new Err<>(e); }; }
    default T orElse(Function<? super E, ? extends T> f) { return this instanceof Ok<T, E> ok ? ok.value : f.apply(((Err<T, E>) this).error()); }
    default T get() throws E { if (this instanceof Err<T, E>(E e)) throw e; return ((Ok<T, E>) this).value(); }
  }

  record Person(String name, int age, String city) {}

  static <T, R extends Comparable<? super R>> Comparator<T> by(Function<? super T, ? extends R> f) { return (a, b) -> f.apply(a).compareTo(f.apply(b)); }
  static <K, V extends Comparable<V>> List<Map.Entry<K, V>> top(Map<K, V> m, int n) { List<Map.Entry<K, V>> es = new ArrayList<>(m.entrySet()); es.sort(Map.Entry.<K, V>comparingByValue().reversed()); return es.subList(0, Math.min(n, es.size())); }
  static <T> T last(Iterable<? extends T> ts) { T l = null; for (T t : ts) l = t; return l; }
  static <N extends Number & Comparable<N>> N clamp(N n, N low, N high) { return n.compareTo(low) < 0 ? low : n.compareTo(high) > 0 ? high : n; }
  static <T> Predicate<T> all(List<? extends Predicate<? super T>> ps) { return t -> { for (Predicate<? super T> p : ps) if (!p.test(t)) return false; return true; }; }

  public static void main(String[] args) {
    List<Person> people = List.of(new Person("Ann", 31, "Rome"), new Person("Bob", 25, "Oslo"), new Person("Cyd", 42, "Rome"), new Person("Dee", 25, "Bonn"), new Person("Eve", 19, "Oslo"));
    Flow<Person> flow = Flow.of(people);
    System.out.println(flow.map(Person::name).collect(Gather.joining("+")) + flow.filter(p -> p.age() > 24).map(p -> p.name.charAt(0)).fold("", (s, c) -> c + s));
    System.out.println(flow.groupBy(Person::city).keySet() + " " + flow.collect(Gather.grouping(p -> p.age / 10 * 10, Gather.mapping(Person::name, Gather.joining("/")))));
    System.out.println(flow.collect(Gather.grouping(Person::city, Gather.averaging(Person::age))) + " " + top(flow.collect(Gather.grouping(Person::city, Gather.counting())), 2));
    System.out.println(flow.sorted(by(Person::age).thenComparing(by(Person::city))).map(Person::name).collect(Gather.list()) + " " + flow.max(by(Person::age)).map(Person::name).orElse("?"));
    System.out.println(flow.collect(Gather.<Person, Integer, Double, String>both(Gather.counting(), Gather.averaging(p -> p.age()), (n, avg) -> n + " of " + avg)));
    Object counted = Flow.range(1, 6).flatMap(i -> Flow.range(0, i).map(j -> i * j)).filter(n -> n % 3 != 1).collect(Gather.<Integer>list().then(l -> l.size() + ":" + l));
    System.out.println(counted);
    System.out.println(Flow.iterate(1L, n -> n < 1_000_000, n -> n * 7).map(Long::toHexString).zip(Flow.of('a', 'b', 'c', 'd'), (s, c) -> c + s).collect(Gather.list()));
    Flow<? extends Number> mixed = Flow.of(1, 2.5, 3L, (short) 4);
    System.out.println(mixed.map(Number::intValue).fold(0, Integer::sum) + " " + last(mixed).doubleValue() + " " + clamp(7, 1, 5) + clamp(-.5, 0.0, 1.0) + " " + mixed.map(n -> n.getClass().getSimpleName()).collect(Gather.list()));
    for (String s : new String[] {"12", "x1", ""}) {
      Result<Integer, NumberFormatException> r = Result.of(NumberFormatException.class, () -> Integer.parseInt(s));
      System.out.print(r.map(n -> n * 2).map(Integer::toBinaryString).orElse(Throwable::getMessage) + " | ");
      try { System.out.println(r.get() + 1); } catch (NumberFormatException e) { System.out.println(e.getClass()); }
    }
    List<Predicate<Object>> objects = List.of(Objects::nonNull, o -> !o.equals(""));
    Predicate<CharSequence> shorter = c -> c.length() < 4;
    List<Predicate<? super String>> ps = new ArrayList<>(objects);
    ps.add(shorter);
    ps.add(Predicate.<String>not(String::isBlank).and(t -> t.charAt(0) != 'z'));
    System.out.println(Flow.of("abc", "", "long text", " ", "zz", "b", null).filter(all(ps)).collect(Gather.list()));
    Function<Object, ? extends Comparable<?>> weird = o -> o instanceof Integer i ? i : o.toString();
    Supplier<? extends Supplier<? extends List<? super Integer>>> deep = () -> () -> new ArrayList<Number>(List.of(1.5));
    deep.get().get().add(3);
    Object first = deep.get().get().get(0);
    var list = args.length == 0 ? new ArrayList<>(List.of(1)) : new LinkedList<>(List.of(2));
    list.add(4);
    var things = List.of(1, "a", 2.0);
    System.out.println(weird.apply(3) + "" + weird.apply('c') + first + list + things.get(1).getClass() + Arrays.asList(1, 2L).get(0).intValue() + (args.length == 0 ? List.of(1) : Set.of("x")).size());
    BinaryOperator<UnaryOperator<Integer>> after = (f, g) -> x -> g.apply(f.apply(x));
    System.out.println(Flow.<UnaryOperator<Integer>>of(x -> x + 1, x -> x * 10, Math::negateExact).fold(UnaryOperator.identity(), after).apply(4));
    Map<String, Map<Integer, Set<Character>>> nested = new TreeMap<>();
    for (Person p : people) nested.computeIfAbsent(p.city(), c -> new TreeMap<>(Comparator.reverseOrder())).computeIfAbsent(p.age, a -> new TreeSet<>()).add(p.name().charAt(0));
    nested.replaceAll((c, m) -> { m.keySet().removeIf(a -> a < 20); return m.isEmpty() ? Map.of() : Collections.unmodifiableMap(m); });
    System.out.println(nested);
  }
}
