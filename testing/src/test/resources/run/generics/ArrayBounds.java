import java.util.*;
import java.util.function.*;

/** Arrays that are only known by the bound of a wildcard. */
public class ArrayBounds<T extends Comparable<T>> {
  interface Source<A> { A get(); }

  static <E> E first(E[] es) { return es[0]; }
  static <E> List<E> list(E[] es) { return Arrays.asList(es); }
  static int length(Object[] os) { return os.length; }
  static int any(Object... os) { return os == null ? -1 : os.length; }
  static <E extends Comparable<E>> E most(E... es) { E m = es[0]; for (E e : es) if (e.compareTo(m) > 0) m = e; return m; }
  List<T> sorted(List<T> things, IntFunction<? extends T[]> maker) {
    T[] array = things.toArray(maker.apply(0));
    Arrays.sort(array);
    return Arrays.asList(array);
  }

  public static void main(String[] args) {
    Source<? extends Integer[]> s = () -> new Integer[] {3, 1, 2};
    Source<? extends int[]> p = () -> new int[] {4, 5};
    Source<? extends String[][]> d = () -> new String[][] {{"a"}, {"b", "c"}};
    System.out.println(first(s.get()) + length(s.get()) + list(s.get()).size() + any(s.get()) + most(s.get()) + s.get().length);
    System.out.println(p.get().length + any(p.get()) + Arrays.toString(p.get()));
    System.out.println(first(d.get()).length + first(first(d.get())) + Arrays.deepToString(d.get()) + Arrays.copyOf(d.get(), 1).length);
    for (Integer i : s.get()) System.out.print(i + " ");
    for (int i : p.get()) System.out.print(i + " ");
    for (String[] row : d.get()) for (var x : row) System.out.print(x + " ");
    System.out.println();
    Integer[] copy = s.get();
    Object[] objects = s.get();
    Object one = s.get();
    Comparable<?>[] cs = s.get();
    Cloneable c = p.get();
    System.out.println(copy.length + objects.length + cs.length + ((Integer[]) one).length + (c instanceof int[] x ? x.length : 9));
    System.out.println(new ArrayBounds<String>().sorted(List.of("q", "a", "k"), String[]::new));
    boolean b = args.length == 0;
    System.out.println((b ? s.get() : copy).length + first(b ? s.get() : copy));
  }
}
