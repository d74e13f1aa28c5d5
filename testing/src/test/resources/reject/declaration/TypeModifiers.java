static class T1 {} //~ JK0168:1 `static` does not apply to a type outside of others
private class T2 {} //~ JK0168:1 `private` does not apply to a type outside of others
protected interface T3 {} //~ JK0168:1 `protected` does not apply to a type outside of others
static record T4(int a) {} //~ JK0168:1 `static` does not apply to a type outside of others
static enum T5 { A } //~ JK0168:1 `static` does not apply to a type outside of others
private record T6() {} //~ JK0168:1 `private` does not apply to a type outside of others
abstract class T7 {}
final class T8 {}
strictfp class T9 {}
static interface T10 {} //~ JK0168:1 `static` does not apply to a type outside of others
class TypeModifiers {
  void m4() { abstract class W {} final class V {} record R() {} enum E { A } interface I {} strictfp class S {} }
  interface I1 { strictfp void m(); } //~ JK0168:32 `abstract` and `strictfp` exclude each other
  interface I2 { strictfp default void m() {} strictfp static void n() {} }
  interface I3 { 
    volatile int x = 1;  //~ JK0168:5 `volatile` does not apply to a field of an interface
    transient int y = 2; //~ JK0168:5 `transient` does not apply to a field of an interface
    public static final int z = 3;
    private int w = 4; //~ JK0168:5 `private` does not apply to a field of an interface
    protected int v = 5; //~ JK0168:5 `protected` does not apply to a field of an interface
    synchronized int u = 6; } //~ JK0168:5 `synchronized` does not apply to a field of an interface
  interface I4 { private strictfp void m() {} }
  static abstract class A5 { abstract strictfp void m(); } //~ JK0168:53 `abstract` and `strictfp` exclude each other
}
