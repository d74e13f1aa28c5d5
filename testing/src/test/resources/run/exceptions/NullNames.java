import java.util.*;
/** What messages about null call the expression that is. */
public class NullNames {
  int f; NullNames n; int[] arr; Object o; static NullNames s; static int[] sa; String str; Integer box; int[][] two;
  NullNames next() { return n; }
  static NullNames st() { return null; }
  NullNames take(NullNames x, StringBuilder sb, String... ss) { return null; }
  interface I { int m(Object o, StringBuilder b, String[] s); }
  static void t(Runnable r) {
    try { r.run(); System.out.println("none"); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
  }
  static boolean yes() { return true; }
  public static void main(String[] a) {
    int k = 0; long big = 0; int n = 2;
    NullNames[] ms = new NullNames[3];
    int[][] tt = new int[3][];
    NullNames[][] mm = {{null}};
    t(() -> { (new NullNames[2])[1].f = 1; });
    t(() -> { int q = (new int[2][])[1][0]; });
    t(() -> { System.out.println(new NullNames().n.f); });
    t(() -> { new NullNames().n.f = 1; });
    t(() -> { new NullNames().n.next(); });
    t(() -> { new NullNames().next().next(); });
    t(() -> { new NullNames().n.arr[0]++; });
    t(() -> { new NullNames().arr[0]++; });
    t(() -> { ms[n].next(); });
    t(() -> { ms[n + 1 - 1].next(); });
    t(() -> { ms[1].n.n.n.n.n.f = 1; });
    t(() -> { NullNames x = new NullNames(); x.n.n.n.n.n.n.f = 1; });
    t(() -> { NullNames x = new NullNames(); x.n = x; x.n.n.n.n.n.n.n.arr[0] = 1; });
    t(() -> { NullNames x = new NullNames(); x.n = x; x.n.n.n.n.arr[0] = 1; });
    t(() -> { NullNames x = new NullNames(); x.n = x; x.n.n.n.n.two[1][0] = 1; });
    t(() -> { (true ? (NullNames) null : ms[0]).next(); });
    t(() -> { (false ? ms[0] : s).next(); });
    t(() -> { (yes() ? ms[0] : s).next(); });
    t(() -> { (yes() ? null : s).next(); });
    t(() -> { ((NullNames) null).next(); });
    t(() -> { ((NullNames) (Object) s).next(); });
    t(() -> { (s = null).next(); });
    t(() -> { NullNames y; (y = s).next(); });
    t(() -> { NullNames y; (y = st()).next(); });
    t(() -> { st().f = 2; });
    t(() -> { st().take(null, null, "").f = 2; });
    t(() -> { s.take(null, null, "a", "b"); });
    t(() -> { I i = null; i.m(null, null, null); });
    t(() -> { Object[] os = null; os[1] = 2; });
    t(() -> { Object[] os = {null}; os[0].toString(); });
    t(() -> { Object[] os = {null}; os[os.length - 1].toString(); });
    t(() -> { tt[1][0] = 2; });
    t(() -> { tt[tt.length - 1][0] = 2; });
    t(() -> { mm[0][0].f++; });
    t(() -> { mm[0][sa[0]].f++; });
    t(() -> { mm[0][st().f].f++; });
    t(() -> { ms[ms[0].f].f++; });
    t(() -> { int[] e = null; System.out.println(e.length); });
    t(() -> { for (int q : sa) {} });
    t(() -> { for (int q : new NullNames().arr) {} });
    t(() -> { for (Object q : (List<?>) null) {} });
    t(() -> { throw null; });
    t(() -> { throw (RuntimeException) null; });
    t(() -> { throw yes() ? null : new RuntimeException(); });
    t(() -> { synchronized (s) {} });
    t(() -> { synchronized (st()) {} });
    t(() -> { int x = new NullNames().box; });
    t(() -> { int x = (Integer) new NullNames().o; });
    t(() -> { new NullNames().str.length(); });
    t(() -> { Map<String, Integer> m = new HashMap<>(); int x = m.get("q"); });
    t(() -> { List<String> l = new ArrayList<>(); l.add(null); l.get(0).length(); });
    t(() -> { boolean b = ((Boolean) null) && true; });
    t(() -> { int i = switch (n) { case 2 -> (Integer) null; default -> 1; }; });
    t(() -> { (switch (n) { case 2 -> s; default -> ms[0]; }).next(); });
    t(() -> { (switch (n) { default -> s; }).next(); });
    t(() -> { String q = null; q += q.length(); });
    t(() -> { char c = ((String) null).charAt(0); });
    t(() -> { ((Object[]) null)[0] = null; });
    t(() -> { ((int[]) null).clone(); });
    t(() -> { ms[(int) big].next(); });
    t(() -> { ms[-1 + 1].next(); });
    t(() -> { ms['\1'].next(); });
    t(() -> { ms[(byte) 1].next(); });
    t(() -> { int[] big2 = null; big2[100000] = 1; });
    t(() -> { int[] big2 = null; big2[1000] = 1; });
    t(() -> { NullNames[] big2 = new NullNames[100000]; big2[70000].f = 1; });
    t(() -> { NullNames[] big2 = new NullNames[100000]; big2[7000].f = 1; });
    t(() -> { NullNames[] big2 = new NullNames[100000]; big2[big2.length - 7].f = 1; });
    t(() -> { Object x = null; ((NullNames) x).f = 1; });
    t(() -> { Object x = null; ((NullNames) x).next(); });
    t(() -> { ((Object) s).toString(); });
    t(() -> { ((Comparable<String>) null).compareTo("x"); });
    t(() -> { ((List<String>) null).toArray(new String[0]); });
    t(() -> { NullNames q = null; q.n.n = null; });
    t(() -> { var z = new NullNames[1][1]; z[0][0].f = 1; });
    t(() -> { NullNames i = null; i.new In(); });
    t(() -> { NullNames i = new NullNames(); i.n.new In().q(); });
    t(() -> { Runnable r = s::next; });
    t(() -> { (n > 5 ? ms : ms)[0].f = 2; });
    t(() -> { (n > 5 ? ms : null)[0].f = 2; });
    t(() -> { (n > 5 && n < 2 ? "" : (String) null).length(); });
    new NullNames().inst();
    NullNames[] loc = {null};
    int lk = 0;
    try { loc[lk].f = 1; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { loc[lk++].f = 1; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { lk = 0; loc[lk].n.arr[lk] = 1; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { a = null; System.out.println(a.length); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { for (String q : a) {} } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { switch (loc[0].str) { case "a": } } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { switch (new NullNames().str) { case "a": } } catch (NullPointerException e) { System.out.println(e.getMessage()); }
  }
  class In { void q() { } int z = next().f; }
  void inst() {
    t(() -> { n.next(); });
    t(() -> { this.n.next(); });
    t(() -> { arr[f] = 2; });
    try { n.next(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { next().next(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { arr[f]++; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { new In(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { NullNames.this.n.n.f = 1; } catch (NullPointerException e) { System.out.println(e.getMessage()); }
  }
}
