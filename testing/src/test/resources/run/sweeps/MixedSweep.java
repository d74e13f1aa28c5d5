public class MixedSweep {
  static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }

  static boolean even(int n) {
    return n == 0 || odd(n - 1);
  }

  static boolean odd(int n) {
    return n != 0 && even(n - 1);
  }

  static long ack(long m, long n) {
    return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1));
  }

  static int sparse(int x) {
    switch (x) {
      case Integer.MIN_VALUE:
        return 1;
      case Integer.MAX_VALUE:
        return 2;
      case 0:
        return 3;
      case -1:
        return 4;
      case 1000000:
        return 5;
    }
    return 6;
  }

  static int bsw(byte x) {
    switch (x) {
      case -128:
        return 1;
      case 127:
        return 2;
      case 'a':
        return 3;
      default:
        return 4;
    }
  }

  static int csw(char x) {
    return switch (x) {
      case '\uffff' -> 1;
      case 0 -> 2;
      case 'a', 'b', 99 -> 3;
      default -> {
        int q = x;
        yield q + 1;
      }
    };
  }

  static int ft(int x) {
    int r = 0;
    switch (x) {
      default:
        r += 1;
      case 5:
        r += 10;
      case 6:
        r += 100;
        break;
      case 7:
        r += 1000;
    }
    return r;
  }

  static int swl(int x) {
    int c = 0;
    outer:
    for (int i = 0; i < 5; i++) {
      switch (x) {
        case 1:
          continue outer;
        case 2:
          break;
        case 3:
          break outer;
        default:
          c += 10;
      }
      c++;
    }
    return c;
  }

  static int lbl() {
    int c = 0;
    a:
    for (int i = 0; ; i++) {
      b:
      for (int j = 0; ; j++) {
        c:
        do {
          c += 1;
          if (j == 2) continue a;
          if (i == 3) break a;
          if (c % 2 == 0) break c;
          if (c % 5 == 0) continue b;
        } while (c % 3 != 0);
        c += 100;
      }
    }
    return c;
  }

  static int sw2(int x) {
    return switch (x) {
      case 0:
        {
          int y = 1;
          for (; ; ) {
            if (y > 10) yield y;
            y *= 2;
          }
        }
      case 1:
      case 2:
        x += 5;
      default:
        lab:
        {
          if (x == 6) break lab;
          yield -x;
        }
        yield x * 100;
    };
  }

  static int yieldNest(int x) {
    return 1
        + switch (x) {
              case 1 ->
                  1
                      + switch (x + 1) {
                        case 2 -> {
                          int q =
                              switch (x) {
                                default -> 7;
                              };
                          yield q * 2;
                        }
                        default -> 0;
                      };
              default -> -1;
            }
            * 3;
  }

  static int s;

  static int inc() {
    return ++s;
  }

  static int evalSw(int a) {
    return inc() * 1000
        + switch (inc()) {
          case 2 -> inc() * 10;
          default -> 0;
        }
        + inc();
  }

  static long mixl(int i, long l, short sh, byte b, char c) {
    i += l;
    l -= i;
    sh *= b;
    b -= c;
    c /= 3;
    i ^= c;
    l |= sh;
    l >>>= b;
    i %= 7;
    sh <<= 3;
    return i + l * 31 + sh * 17 + b * 13 + c;
  }

  static int collatz(long n) {
    int c = 0;
    while (n != 1) {
      n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
      c++;
    }
    return c;
  }

  static boolean prime(int n) {
    if (n < 2) return false;
    for (int i = 2; i * i <= n; i++) if (n % i == 0) return false;
    return true;
  }

  static long powmod(long b, long e, long m) {
    long r = 1;
    for (b %= m; e > 0; e >>= 1) {
      if ((e & 1) != 0) r = r * b % m;
      b = b * b % m;
    }
    return r;
  }

  static int rev(int x) {
    int r = 0;
    do r = r * 10 + x % 10;
    while ((x /= 10) != 0);
    return r;
  }

  static double newton(double x) {
    double g = x;
    for (int i = 0; i < 30; i++) g = (g + x / g) / 2;
    return g;
  }

  static float sumf() {
    float f = 0;
    for (int i = 1; i < 100000; i++) f += 1f / i;
    return f;
  }

  static double pi() {
    double p = 0;
    for (int i = 0; i < 100000; i++) p += (i % 2 == 0 ? 4.0 : -4) / (2 * i + 1);
    return p;
  }

  static int crc(String s) {
    int c = ~0;
    for (int i = 0; i < s.length(); i++) {
      c ^= s.charAt(i);
      for (int k = 0; k < 8; k++) c = (c >>> 1) ^ (0xEDB88320 & -(c & 1));
    }
    return ~c;
  }

  static int manyArgs(
      int a,
      long b,
      float c,
      double d,
      byte e,
      char f,
      short g,
      boolean h,
      int i,
      long j,
      float k,
      double l,
      int m,
      int n,
      int o,
      double p,
      double q,
      double r,
      double s,
      double t,
      double u) {
    return (int)
        (a
            + b * 2
            + c * 3
            + d * 4
            + e * 5
            + f * 6
            + g * 7
            + (h ? 8 : 0)
            + i * 9
            + j * 10
            + k * 11
            + l * 12
            + m * 13
            + n * 14
            + o * 15
            + p * 16
            + q * 17
            + r * 18
            + s * 19
            + t * 20
            + u * 21);
  }

  public static void main(String[] args) {
    System.out.println(depth(5000));
    System.out.println(even(1001));
    System.out.println(ack(2, 9));
    System.out.println(sparse(Integer.MIN_VALUE));
    System.out.println(sparse(Integer.MAX_VALUE));
    System.out.println(sparse(-1));
    System.out.println(sparse(5));
    System.out.println(sparse(1000000));
    for (int i = -130; i < 130; i += 1) System.out.print(bsw((byte) i));
    System.out.println();
    for (int i = 90; i < 105; i++) System.out.println(csw((char) i));
    System.out.println(csw((char) -1));
    System.out.println(csw((char) 65536));
    for (int i = 4; i < 9; i++) System.out.println(ft(i));
    for (int i = 0; i < 5; i++) {
      System.out.println(swl(i));
      System.out.println(sw2(i));
      System.out.println(yieldNest(i));
    }
    System.out.println(lbl());
    System.out.println(evalSw(0));
    System.out.println(s);
    System.out.println(mixl(1000, 1L << 40, (short) 300, (byte) -7, 'x'));
    System.out.println(mixl(-1, -1, (short) -1, (byte) -1, '\uffff'));
    System.out.println(collatz(27));
    int pc = 0;
    for (int i = 0; i < 1000; i++) if (prime(i)) pc++;
    System.out.println(pc);
    System.out.println(powmod(3, 1L << 40, 1000000007));
    System.out.println(rev(-12345));
    System.out.println(newton(2));
    System.out.println(sumf());
    System.out.println(pi());
    System.out.println(crc("The quick brown fox"));
    System.out.println("héllo\u4e2d".hashCode());
    System.out.println("\ud83d\ude00x".length());
    System.out.println("\ud83d\ude00x");
    System.out.println("a\0b\u0001\t\377\7".hashCode());
    System.out.println("\s|\b".hashCode());
    System.out.println(
        manyArgs(
            1, 2, 3, 4, (byte) 5, '6', (short) 7, true, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
            20, 21));
    System.out.println(Integer.MIN_VALUE / -1 + Integer.MIN_VALUE % -1);
    int mm = Integer.MIN_VALUE, m1 = args.length - 1;
    System.out.println(mm / m1);
    System.out.println(mm % m1);
    long lm = Long.MIN_VALUE;
    System.out.println(lm / m1);
    System.out.println(lm % m1);
    System.out.println(mm / (long) m1);
    for (int sh = -3; sh < 70; sh += 7) {
      System.out.println(1 << sh);
      System.out.println(-1 >>> sh);
      System.out.println(-1L >>> sh);
      System.out.println(1L << sh);
      System.out.println(mm >> sh);
      System.out.println(lm >> (long) sh);
    }
    System.out.println(
        (byte) 200 + (short) 40000 + (char) -5 + (int) 3000000000L + (byte) 'a' + (short) 1e9);
    System.out.println((int) (char) (short) (byte) -1);
    System.out.println((long) (int) 0xFFFFFFFFL);
    System.out.println(0xFFFFFFFF);
    System.out.println(0x8000_0000_0000_0000L);
    System.out.println(-2147483648);
    System.out.println(-9223372036854775808L);
    System.out.println(0b1111_0000);
    System.out.println(0_17);
    System.out.println('\u0041');
    System.out.println('\'' + "\"" + '\\');
    System.out.println("\u0041".length());
    int x = 10;
    x = x++ + x--;
    System.out.println(x);
    x = x-- - --x;
    System.out.println(x);
    x += x += x++;
    System.out.println(x);
    x = (x = 3) * (x = 4) + x;
    System.out.println(x);
    int y = x = 7;
    y += x *= y -= 2;
    System.out.println(x + y);
    boolean b = false;
    System.out.println(b = true);
    System.out.println(b |= b ^= b);
    System.out.println(!b ? b ? 1 : 2 : b ? 3 : 4);
    if (b = !b) System.out.println("set");
    System.out.println(b == false != b);
    for (int i = 0, j = 10, k; i < j; i += 3, --j, k = i) System.out.println(i * j);
    for (inc(), inc(); s < 20; inc(), s += 3) System.out.println(s);
    int q = 0;
    for (; ; ) if (q++ > 3) break;
    System.out.println(q);
    do {
      if (q % 2 == 0) continue;
      System.out.println(q);
    } while (--q > 0);
    l1:
    {
      l2:
      {
        if (q == 0) break l1;
        System.out.println("no");
      }
      System.out.println("no2");
    }
    if (q == 0)
      ;
    else System.out.println("x");
    if (q == 0)
      if (q == 1) System.out.println("a");
      else System.out.println("dangling");
    System.out.println(1 + 2 * 3 % 4 - 5 / 2 << 1 & 0xF | 3 ^ 2);
  }
}
