/** The functions of StrictMath that are rounded as fdlibm rounds, at edges and random values. */
public class Functions {
  static long seed = 11;

  static long random() {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    return (seed ^ seed >>> 29) * 0x94d049bb133111ebL;
  }

  static void show(String name, double value) {
    System.out.print(name);
    System.out.println(Double.doubleToLongBits(value));
  }

  static void of(double a) {
    show("value ", a);
    show("cbrt ", StrictMath.cbrt(a));
    show("exp ", StrictMath.exp(a));
    show("expm1 ", StrictMath.expm1(a));
    show("log ", StrictMath.log(a));
    show("log10 ", StrictMath.log10(a));
    show("log1p ", StrictMath.log1p(a));
    show("sinh ", StrictMath.sinh(a));
    show("cosh ", StrictMath.cosh(a));
    show("tanh ", StrictMath.tanh(a));
    show("asin ", StrictMath.asin(a));
    show("acos ", StrictMath.acos(a));
    show("atan ", StrictMath.atan(a));
    show("sin ", StrictMath.sin(a));
    show("cos ", StrictMath.cos(a));
    show("tan ", StrictMath.tan(a));
  }

  static void of(double a, double b) {
    show("hypot ", StrictMath.hypot(a, b));
    show("atan2 ", StrictMath.atan2(a, b));
    show("pow ", StrictMath.pow(a, b));
    show("pow of near 1 ", StrictMath.pow(1 + a * 0x1.0p-30, b * 0x1.0p25));
    show("pow with whole ", StrictMath.pow(a, (int) b));
    show("pow with half ", StrictMath.pow(a, (int) b / 2.0));
  }

  static double edge(int index) {
    return switch (index) {
      case 0 -> 0.0;
      case 1 -> 1.0;
      case 2 -> Double.MIN_VALUE;
      case 3 -> Double.MIN_NORMAL;
      case 4 -> Double.MAX_VALUE;
      case 5 -> Double.NaN;
      case 6 -> Double.POSITIVE_INFINITY;
      case 7 -> 0.5;
      case 8 -> 0x1.0p-600;
      case 9 -> 0x1.8p510;
      case 10 -> 709.782712893384;
      case 11 -> 710.4758600739439;
      case 12 -> 745.1332191019411;
      case 13 -> 1e-20;
      case 14 -> 1e-9;
      case 15 -> 22.0;
      case 16 -> 0x1.0p66;
      case 17 -> 3.0;
      case 18 -> 0.9999999999999999;
      default -> 0.975;
    };
  }

  /** A value of a size from 2⁻⁶⁰ up to 2¹¹. */
  static double near() {
    long bits = random();
    long exponent = 963 + Long.remainderUnsigned(bits >>> 12, 71);
    return Double.longBitsToDouble(bits & 0x800FFFFFFFFFFFFFL | exponent << 52);
  }

  public static void main(String[] args) {
    for (int i = 0; i < 20; i++) {
      for (int j = 0; j < 20; j++) {
        of(edge(i), edge(j));
        of(edge(i), -edge(j));
        of(-edge(i), edge(j));
        of(-edge(i), -edge(j));
      }
      of(edge(i));
      of(-edge(i));
      of(Math.nextUp(edge(i)));
      of(-Math.nextDown(edge(i)));
    }
    for (int i = 1; i < 1000; i++) {
      of(i * Math.PI / 4);
      of(Math.nextUp(-i * Math.PI / 2));
      of(i * i * i * (Math.PI / 2));
      of(i * 0x1.921fb54p54);
    }
    for (int i = 0; i < 4000; i++) {
      double a = near();
      of(a);
      of(a, near());
      double b = Double.longBitsToDouble(random());
      of(b);
      of(b, a);
      of(b, b * a);
      of((random() >> 11) * 0x1.0p-52);
      of((random() >> 11) * 0x1.0p-42);
    }
  }
}
