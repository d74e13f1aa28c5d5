/** What the JVM says of nulls that are used, for each way to use one and each source. */
public class NullMessages {
  enum E {
    A
  }

  static NullMessages s;

  int f;
  int[] ia;
  long[][] ll;
  Integer box;
  String str;
  NullMessages n;
  NullMessages[] arr;
  E e;

  class In {
    int q = 1;

    NullMessages o() {
      return NullMessages.this;
    }
  }

  NullMessages get() {
    return null;
  }

  static NullMessages sget(int a, String b, Object c, int[] d, String[] e, NullMessages g) {
    return null;
  }

  void inst() { 
    try {
      System.out.println(n.f);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(this.n.n.f);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      n.f = 3;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      n.f += 3;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      n.get();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      get().get();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      arr[2].f++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }
  public static void main(String[] args) throws Exception {
    NullMessages l = new NullMessages(); int i = 1; int j = 2; NullMessages[] loc = new NullMessages[5]; String str = null; int[][] mm = new int[3][]; double d = 3; NullMessages after = null; Object o = null; char[] cc = null;
    new NullMessages().inst();
    try {
      System.out.println(l.n.n);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(s.n.n);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(NullMessages.s.f);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(loc[i + 1].f);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(loc[j].n.f);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(mm[i][j]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      mm[i * 2 - 1][j] = 4;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      mm[l.f][0] += 4;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      mm[Math.max(1, 2)][0]++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(l.ll[1].length);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(l.ia.length);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(str.length());
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(str.substring(1, 2).length());
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(sget(1, "", null, null, null, null).f);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      int k = l.box;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      l.box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      long k = l.box + 1L;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      switch (str) { case "a": break; }
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      switch (l.e) { case A: break; }
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      switch (l.box) { case 1: break; }
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      int z = switch (str) { case "a" -> 1; default -> 2; };
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      for (int q : l.ia) {}
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      for (char q : cc) {}
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      throw null;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      Exception ex = null; throw ex;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      after.new In();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      cc.clone();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      loc = null; loc.clone();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ((NullMessages) o).get();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      (i == 1 ? after : l).get();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      (after = null).get();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      (l.n = after).get();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ((NullMessages) null).get();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      o.hashCode();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      o.toString().length();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      l.arr[0] = null;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      boolean[] bb = null; bb[1] = true;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      byte[] bb = null; System.out.println(bb[i++]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      short[] bb = null; System.out.println(bb[0x7fffffff]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      float[][] bb = new float[2][]; System.out.println(bb['a' - 97][-1]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      float[][] bb = new float[2][]; System.out.println(bb[i > 5 ? 1 : 0][200]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      float[][] bb = new float[2][]; long q = 1; System.out.println(bb[(int) q][70000]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      float[][] bb = new float[2][]; System.out.println(bb[bb.length - 1][70000]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    new Object() { int g; void m() { NullMessages inner = null; inner.f = 3; } void k() { try { m(); } catch (NullPointerException x) { System.out.println(x.getMessage()); } } }.k();
    { int slot = 5;
    try {
      switch (str) { case "a": break; }
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    } }
    final NullMessages cap = null; final String text = null;
    new Object() { void k() { try { cap.get(); } catch (NullPointerException x) { System.out.println(x.getMessage()); } } }.k();
    Object any = s;
    try {
      String q = (String) any; q.trim();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    Character ch = null;
    try {
      if (ch == 'c') {}
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    Boolean bo = null;
    try {
      if (bo) {}
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      sget(l.box, "", o, l.ia, null, l);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      "".compareTo(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      l.ll[0][1]++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ((Object[]) o)[0] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }
}
