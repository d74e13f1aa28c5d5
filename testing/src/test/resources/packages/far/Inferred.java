package far;

import near.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

class Inferred {
  static <T> void give(T t, Consumer<T> taker) {}
  static <T> T same(T t) { return t; }
  static <T> T[] many(T... ts) { return ts; }
  static <T, R> R map(T t, Function<T, R> f) { return f.apply(t); }
  static <T> List<T> listOf(T t) { return null; }

  void uses(Open open) {
    give(open.get(), each -> {}); // refused
    give(open.get(), each -> System.out.println(each)); // refused
    give(open.get(), each -> each.m()); // refused
    give(open.get(), each -> { var x = each; }); // refused
    open.list.forEach(each -> {}); // refused
    open.list.forEach(each -> each.hashCode()); // refused
    for (var each : open.list) {} // refused
    for (var each : open.all) {} // refused
    for (var each : open.list) each.m(); // refused
    for (Object each : open.all) {}
    int n = open.all.length; // refused
    int m = open.list.size();
    var copy = open.all;
    n = copy.length; // refused
    copy.clone(); // refused
    open.all.clone(); // refused
    switch (open.get()) { default -> {} }
    switch (open.get()) { case Object o -> {} }
    boolean b = open.get() instanceof Object;
    b = open.get() == open.all[0];
    same(open.get());
    var s = same(open.get());
    many(open.get()); // refused
    many(open.get(), open.get()); // refused
    Object o = map(open.get(), x -> x); // refused
    o = map(open.get(), x -> 1); // refused
    o = listOf(open.get());
    var l = listOf(open.get());
    l.add(null);
    l.add(open.get());
    l.get(0).m(); // refused
    l.forEach(e -> {}); // refused
    o = new ArrayList<>(open.list);
    var al = new ArrayList<>(open.list);
    o = (Object) open.get();
    o = b ? open.get() : null;
    var c = b ? open.get() : open.get();
    var d = b ? open.get() : "";
    Supplier<Object> su = open::get;
    Supplier<?> sw = open::get;
    Supplier<?> sx = () -> open.get();
    Supplier<?> sy = () -> { return open.get(); };
  }
  void more(Open open) {
    o(open.get());
    synchronized (open.get()) {}
    assert open.get() != null : open.get();
    String s = "" + open.get();
    s += open.get();
    Object[] os = open.all;
    os = new Object[] {open.get()};
    var x = new Object[] {open.get()};
    List<? extends Object> w = open.list;
    for (var e : w) {}
    open.list.iterator().next();
    open.list.iterator().next().m(); // refused
    open.list.sort((p, q) -> 0); // refused
    open.list.sort(null);
    open.list.removeIf(e -> e == null); // refused
    open.list.toArray(open.all);
    var it = open.list.iterator();
    it.next();
    new Object() { Object f = open.get(); };
    Consumer<?> cc = e -> {};
    Runnable rr = open::get;
    sup(() -> open.get()); // refused
    sup(open::get); // refused
    open.list.forEach(System.out::println); // refused
    Consumer<Object> k = open.list::add; // refused
    take(open.list, e -> {}); // refused
    take(listOf(listOf(open.get())), (var e) -> {}); // refused
    String.format("%s", open.get());
    java.util.Arrays.asList(open.get()); // refused
    open.all.hashCode(); // refused
    var arr = open.all; arr.toString(); // refused
    String t = open.all + "";
    Function<Open, Object> g = Open::get;
    map(open, Open::get); // refused
    map(open, z -> z.get()); // refused
    map(open, z -> 1);
    for (var v : java.util.List.of(open.list)) {} // refused
    for (final var v : open.list) {} // refused
    for (Object v : open.list) {}
  }
  void o(Object x) {}
  static <T> void sup(Supplier<T> s) {}
  static <T> void take(List<? extends T> s, Consumer<T> c) {}
}
class HiddenPrivate {
  static class Owner {
    private static class H { void m() {} }
    H h; H[] all; List<H> list;
  }
}
class UsesHidden {
  void f(HiddenPrivate.Owner o) {
    for (var e : o.list) {} // refused
    for (var e : o.all) {} // refused
    Inferred.give(o.h, e -> {}); // refused
    int n = o.all.length; // refused
    switch (o.h) { default -> {} }
    Inferred.same(o.h);
    Inferred.many(o.h); // refused
    o.list.forEach(e -> {}); // refused
    o.all.clone(); // refused
    for (var e : o.list) e.m(); // refused
  }
}
