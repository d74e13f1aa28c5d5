public class ConditionalTypes {
  static String k(byte x) {
    return "byte";
  }

  static String k(short x) {
    return "short";
  }

  static String k(char x) {
    return "char";
  }

  static String k(int x) {
    return "int";
  }

  static String k(long x) {
    return "long";
  }

  static String k(float x) {
    return "float";
  }

  static String k(double x) {
    return "double";
  }

  static String k(boolean x) {
    return "boolean";
  }

  static final byte CB = 1;
  static final short CS = 2;
  static final char CC = 'c';
  static final int CI = 65;
  static final int BIG = 70000;
  static final int NEG = -1;
  static final long CL = 5;
  static final int I128 = 128;
  static final int I127 = 127;
  static final int I32768 = 32768;
  static final int I65535 = 65535;

  static void p(String s) {
    System.out.println(s);
  }

  public static void main(String[] args) {
    boolean t = args.length == 0;
    byte b = 1;
    short s = 2;
    char c = 'x';
    int i = 3;
    long l = 4;
    float f = 5;
    double d = 6;
    boolean z = true;
    p(k(t ? b : b));
    p(k(t ? b : s));
    p(k(t ? b : c));
    p(k(t ? b : i));
    p(k(t ? b : l));
    p(k(t ? b : f));
    p(k(t ? b : d));
    p(k(t ? s : b));
    p(k(t ? s : s));
    p(k(t ? s : c));
    p(k(t ? s : i));
    p(k(t ? s : l));
    p(k(t ? c : b));
    p(k(t ? c : s));
    p(k(t ? c : c));
    p(k(t ? c : i));
    p(k(t ? c : f));
    p(k(t ? b : 127));
    p(k(t ? b : 128));
    p(k(t ? b : -128));
    p(k(t ? b : -129));
    p(k(t ? b : 'a'));
    p(k(t ? b : '\u0080'));
    p(k(t ? b : '\u007f'));
    p(k(t ? s : 32767));
    p(k(t ? s : 32768));
    p(k(t ? s : 'a'));
    p(k(t ? s : '\uffff'));
    p(k(t ? s : CB));
    p(k(t ? c : 0));
    p(k(t ? c : -1));
    p(k(t ? c : 65535));
    p(k(t ? c : 65536));
    p(k(t ? c : CB));
    p(k(t ? c : CS));
    p(k(t ? c : CI));
    p(k(t ? c : NEG));
    p(k(t ? c : BIG));
    p(k(t ? 0 : c));
    p(k(t ? 127 : b));
    p(k(t ? I128 : b));
    p(k(t ? I127 : b));
    p(k(t ? I32768 : s));
    p(k(t ? I65535 : c));
    p(k(t ? CC : b));
    p(k(t ? CC : s));
    p(k(t ? b : CC));
    p(k(t ? CB : CC));
    p(k(t ? CS : CC));
    p(k(t ? CC : CB));
    p(k(t ? CC : CS));
    p(k(t ? 'a' : 1));
    p(k(t ? 1 : 2));
    p(k(t ? 1 : 2L));
    p(k(t ? 1 : 2f));
    p(k(t ? 1L : 2f));
    p(k(t ? 1L : 2.0));
    p(k(t ? CL : b));
    p(k(t ? (byte) 1 : 'a'));
    p(k(t ? (short) -1 : 'a'));
    p(k(t ? (byte) -1 : 'a'));
    p(k(t ? 'a' : (byte) -1));
    p(k(true ? b : 5));
    p(k(false ? b : 5));
    p(k(true ? 'a' : 0));
    p(k(t ? (t ? b : s) : c));
    p(k(t ? (t ? b : 5) : 'c'));
    p(k((t) ? (b) : (5)));
    p(k(t ? z : z));
    p(k(t ? b : (5 + 5)));
    p(k(t ? b : (100 + 100)));
    p(k(t ? c : +5));
    p(k(t ? c : -(-5)));
    p(k(t ? c : (int) 5L));
    p(k(t ? c : 5 << 2));
    p(k(t ? b : (true ? 5 : 6)));
    p(k(t ? b : i * 0));
    p(k(t ? b++ : 1));
    p(k(t ? b += 1 : 1));
    p(k(t ? -b : 1));
    p(k(t ? c : i));
    p(k(+b));
    p(k(~c));
    p(k(b++));
    p(k(--c));
    p(k(c += 1));
    p(k(l << i));
    p(k(i << l));
    p(k(b << l));
    p(k(c >>> b));
    p(
        k(
            switch (i) {
              case 3 -> b;
              default -> s;
            }));
    p(
        k(
            switch (i) {
              case 3 -> b;
              default -> c;
            }));
    p(
        k(
            switch (i) {
              case 3 -> b;
              default -> 5;
            }));
    p(
        k(
            switch (i) {
              case 3 -> b;
              default -> 500;
            }));
    p(
        k(
            switch (i) {
              case 3 -> c;
              default -> 5;
            }));
    p(
        k(
            switch (i) {
              case 3 -> c;
              default -> -5;
            }));
    p(
        k(
            switch (i) {
              case 3 -> 1;
              default -> 'a';
            }));
    p(
        k(
            switch (i) {
              case 3 -> 1;
              case 4 -> 2f;
              default -> 'a';
            }));
    p(
        k(
            switch (i) {
              case 3 -> b;
              case 5 -> s;
              default -> 5;
            }));
    p(
        k(
            switch (i) {
              case 3 -> b;
              case 5 -> c;
              default -> 5;
            }));
    p(
        k(
            switch (i) {
              case 3 -> s;
              case 5 -> 'c';
              default -> 5;
            }));
    p(
        k(
            switch (i) {
              case 3 -> b;
              case 5 -> 'c';
              default -> 5;
            }));
    p(
        k(
            switch (i) {
              case 3 -> 'x';
              case 5 -> s;
              default -> 5L;
            }));
    p(
        k(
            switch (i) {
              case 3 -> true;
              default -> false;
            }));
    System.out.println(t ? 'a' : 0);
    System.out.println(t ? 'a' : i);
    System.out.println(false ? i : 'a');
    System.out.println(false ? 100000 : 'a');
    System.out.println(t ? 1 : 2.0);
    System.out.println((t ? 'a' : -1));
    System.out.println(t ? null : 0 == 0 ? "s" : "t");
    System.out.println((Object) null == null);
    byte bb = 5;
    byte b3 = true ? 5 : 6;
    char c3 = t ? CI : 'a';
    short s3 = (t ? CB : CS);
    final int fi = 10;
    byte b4 = fi;
    byte b5 = t ? fi : CB;
    b5 = fi + 5;
    System.out.println(bb + b3 + c3 + s3 + b4 + b5);
    b += 3.7;
    System.out.println(b);
    c *= 1.5;
    System.out.println((int) c);
    s >>>= 1;
    s = -1;
    s >>>= 10;
    System.out.println(s);
    b = -1;
    b >>>= 3;
    System.out.println(b);
    c = 1;
    c -= 2;
    System.out.println((int) c);
    i = 5;
    i *= 1.5f;
    System.out.println(i);
    i = Integer.MAX_VALUE;
    i += 1.0f;
    System.out.println(i);
    l = Long.MAX_VALUE;
    l += 1.0;
    System.out.println(l);
    l = 1;
    l <<= 65;
    System.out.println(l);
    i = 1;
    i <<= 33L;
    System.out.println(i);
    i <<= -1L;
    System.out.println(i);
    i = 10;
    i /= 0.0;
    System.out.println(i);
    i = -10;
    i /= 0.0;
    System.out.println(i);
    i = 0;
    i /= 0.0;
    System.out.println(i);
    c = 'a';
    c /= 0.0;
    System.out.println((int) c);
    b = 1;
    b /= 0.0;
    System.out.println(b);
    s = 1;
    s /= -0.0;
    System.out.println(s);
    f = 16777216f;
    f += 1;
    System.out.println(f);
    f++;
    System.out.println(f);
    d = 9007199254740992.0;
    d++;
    System.out.println(d);
    f = 1;
    f -= 1e-10;
    System.out.println(f);
    f += 0.1;
    System.out.println(f);
    boolean q = true;
    q ^= false | true;
    System.out.println(q);
    q &= !q;
    System.out.println(q);
    q |= i == i;
    System.out.println(q);
  }
}
