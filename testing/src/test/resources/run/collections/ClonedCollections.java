import java.util.*;
public class ClonedCollections {
  static class L extends ArrayList<String> { int extra = 4; @Override public L clone() { return (L) super.clone(); } }
  static class M extends HashMap<String, Integer> { String tag = "t"; @Override public Integer put(String k, Integer v) { System.out.println("put " + k); return super.put(k, v); } }
  static class LM extends LinkedHashMap<Integer, Integer> { LM() { super(4, .75f, true); } @Override protected boolean removeEldestEntry(Map.Entry<Integer, Integer> e) { return size() > 3; } }
  static int compares;
  static class C implements Comparator<Integer> { public int compare(Integer a, Integer b) { compares++; return b - a; } }
  static void show(Object o) { System.out.println(o.getClass().getSimpleName() + " " + o); }
  enum E { A, B, C }
  public static void main(String[] x) {
    L l = new L(); l.add("a"); L m = l.clone(); m.add("b"); m.extra = 9; show(l); show(m); System.out.println(l.extra + " " + m.extra);
    M h = new M(); h.put("q", 1); h.put("r", 2); M g = (M) h.clone(); g.put("z", 3); show(h); show(g);
    LM lm = new LM(); for (int i = 0; i < 5; i++) lm.put(i, i * i); lm.get(2); LM ln = (LM) lm.clone(); ln.put(9, 9); show(lm); show(ln); lm.get(3); show(lm); show(ln);
    TreeMap<Integer, String> t = new TreeMap<>(new C()); for (int i = 0; i < 40; i++) t.put(i * 7 % 40, "v" + i);
    System.out.println(compares); compares = 0;
    TreeMap<Integer, String> u = (TreeMap<Integer, String>) t.clone(); System.out.println(compares + " " + u.size());
    for (int i = 0; i < 40; i++) u.get(i); System.out.println("get " + compares); u.put(100, "x"); u.remove(20); u.remove(3); System.out.println(compares); compares = 0; for (int i = -1; i < 40; i++) u.get(i); System.out.println("get " + compares);
    show(t); show(u);
    TreeMap<Integer, String> w = new TreeMap<>(t); System.out.println("ctor " + compares + w.firstKey()); compares = 0; for (int i = 0; i < 40; i++) w.ceilingKey(i); System.out.println(compares); compares = 0;
    TreeMap<Integer, String> y = new TreeMap<>(t.comparator()); y.putAll(t); System.out.println("putAll " + compares); compares = 0; y.putAll(t); System.out.println("putAll " + compares); compares = 0;
    TreeSet<Integer> s = new TreeSet<>(t.navigableKeySet()); System.out.println("set " + compares + s); compares = 0; TreeSet<Integer> s2 = (TreeSet<Integer>) s.clone(); s2.pollFirst(); System.out.println(compares + " " + s2.size() + s.size()); compares = 0; s2.addAll(s); System.out.println("addAll " + compares); TreeSet<Integer> s3 = new TreeSet<>(t.comparator()); compares = 0; s3.addAll(s); System.out.println("addAll " + compares); for (int i = 0; i < 41; i += 3) s3.headSet(i, true).size(); System.out.println(compares);
    HashSet<Integer> hs = new HashSet<>(Set.of(1)); HashSet<Integer> hc = (HashSet<Integer>) hs.clone(); hc.add(2); System.out.println(hs + " " + hc);
    LinkedHashSet<Integer> ls = new LinkedHashSet<>(List.of(3, 1, 2)); LinkedHashSet<Integer> lc = (LinkedHashSet<Integer>) ls.clone(); lc.add(0); lc.remove(3); System.out.println(ls + " " + lc + lc.reversed());
    LinkedList<Integer> ll = new LinkedList<>(List.of(1, 2)); LinkedList<Integer> l2 = (LinkedList<Integer>) ll.clone(); l2.addFirst(0); System.out.println(ll + " " + l2 + l2.getLast());
    ArrayDeque<Integer> ad = new ArrayDeque<>(List.of(1, 2)); ArrayDeque<Integer> a2 = ad.clone(); a2.push(0); System.out.println(ad + " " + a2);
    BitSet b = new BitSet(); b.set(5); BitSet c = (BitSet) b.clone(); c.set(70); System.out.println(b + " " + c + b.size() + c.size());
    EnumMap<E, String> em = new EnumMap<>(E.class); em.put(E.B, "b"); EnumMap<E, String> e2 = em.clone(); e2.put(E.A, "a"); System.out.println(em + " " + e2 + e2.size() + em.size());
    EnumSet<E> es = EnumSet.of(E.A), ec = es.clone(); ec.add(E.C); System.out.println(es + " " + ec);
    Vector<Integer> v = new Vector<>(List.of(1, 2)); Vector<Integer> vc = (Vector<Integer>) v.clone(); vc.add(3); System.out.println(v + " " + vc + vc.capacity());
    Stack<Integer> st = new Stack<>(); st.push(4); Stack<Integer> sc = (Stack<Integer>) st.clone(); sc.push(5); show(st); show(sc);
    Hashtable<String, Integer> ht = new Hashtable<>(); ht.put("a", 1); ht.put("b", 2); Hashtable<String, Integer> hd = (Hashtable<String, Integer>) ht.clone(); hd.put("c", 3); for (Map.Entry<String, Integer> e : hd.entrySet()) e.setValue(7); System.out.println(ht + " " + hd);
    Properties p = new Properties(); p.setProperty("a", "b"); Properties q = (Properties) p.clone(); q.setProperty("c", "d"); System.out.println(p.size() + " " + q.size() + q.getProperty("a"));
    IdentityHashMap<String, Integer> ih = new IdentityHashMap<>(); ih.put("a", 1); IdentityHashMap<String, Integer> ic = (IdentityHashMap<String, Integer>) ih.clone(); ic.put("b", 2); System.out.println(ih.size() + " " + ic.size() + ic.get("a"));
    Iterator<String> it = l.iterator(); L l3 = l.clone(); l3.add("k"); System.out.println(it.next());
    ArrayList<int[]> deep = new ArrayList<>(); deep.add(new int[1]); ((ArrayList<int[]>) deep.clone()).get(0)[0] = 5; System.out.println(deep.get(0)[0]);
  }
}
