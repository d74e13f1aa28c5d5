public class Assignment {
  static final int BLANK; //~ JK0202:20 final field `BLANK` may have no value yet
  static final int TWICE;

  static {
    TWICE = 1;
    TWICE = 2; //~ JK0203:5 `TWICE` is final and may be assigned already
  }

  static int f(boolean b, int n) {
    int a;
    if (b) a = 1;
    int c = a; //~ JK0202:13 `a` may have no value yet
    int d;
    while (n > 0) {
      d = 1;
      n--;
    }
    int e = d; //~ JK0202:13 `d` may have no value yet
    final int loop;
    for (int i = 0; i < 2; i++) {
      loop = i; //~ JK0203:7 `loop` is final and may be assigned already
    }
    int g;
    g++; //~ JK0202:5 `g` may have no value yet
    int h;
    h += 1; //~ JK0202:5 `h` may have no value yet
    int k;
    boolean t = b && (k = n) > 0;
    return k; //~ JK0202:12 `k` may have no value yet
  }
}
