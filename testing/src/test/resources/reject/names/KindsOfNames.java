import java.util.List;

class KindsOfNames<T extends Runnable> {
  int field;
  static int shared;

  int method() {
    return 1;
  }

  static int other() {
    return 1;
  }

  class Inner {}

  void f(int parameter, List<T> list) {
    int a = String; //~ JK0110:13 `String` is a type, where a value is wanted
    int b = java.util; //~ JK0110:13 `java.util` is no value: there is no such type in the package
    int c = method; //~ JK0100:13 nothing named `method` is in scope
    int d = other + 1; //~ JK0100:13 nothing named `other` is in scope
    int e = Inner; //~ JK0110:13 `Inner` is a type, where a value is wanted
    int g = T; //~ JK0100:13 nothing named `T` is in scope
    int h = List; //~ JK0110:13 `List` is a type, where a value is wanted
    int i = missing; //~ JK0100:13 nothing named `missing` is in scope
    int j = parameter(); //~ JK0102:13 `KindsOfNames` has no method `parameter`
    int k = field(); //~ JK0102:13 `KindsOfNames` has no method `field`
    int l = Inner(); //~ JK0102:13 `KindsOfNames` has no method `Inner`
    int m = String(); //~ JK0102:13 `KindsOfNames` has no method `String`
    int n = a.b; //~ JK0103:15 `int` has no field `b`
    int o = list.T; //~ JK0103:18 `List` has no field `T`
    int p = KindsOfNames.field; //~ JK0111:26 `field` is not static: it belongs to an instance of `KindsOfNames`
    int q = KindsOfNames.shared;
    int r = KindsOfNames.missing; //~ JK0103:26 `KindsOfNames` has no field `missing`
    int s = java.lang.Math.PI(); //~ JK0102:28 `Math` has no method `PI`
    double t = java.lang.Math.PI;
    double u = Math.pi; //~ JK0103:21 `Math` has no field `pi`
    double v = math.PI; //~ JK0100:16 nothing named `math` is in scope
    String w = string.valueOf(1); //~ JK0100:16 nothing named `string` is in scope
    java.util x = null; //~ JK0101:5 there is no type `java.util`
    java.util.Missing y = null; //~ JK0101:5 there is no type `java.util.Missing`
    parameter z = null; //~ JK0101:5 there is no type `parameter`
    field aa = null; //~ JK0101:5 there is no type `field`
    method bb = null; //~ JK0101:5 there is no type `method`
    T.run(); //~ JK0100:5 nothing named `T` is in scope
    T cc = null;
    cc.run();
    Object dd = T.class; //~ JK0150:17 nothing stands for `T` at run time
    Object ee = Inner.class;
    Object hh = int.class;
    Object ii = missing.class; //~ JK0101:17 there is no type `missing`
    new T(); //~ JK0150:9 `T` has no constructor
    new parameter(); //~ JK0101:9 there is no type `parameter`
    new method(); //~ JK0101:9 there is no type `method`
    new List(); //~ JK0267:5 `List` is an interface and has no objects of its own
    new java.util.ArrayList();
    new missing.Inner(); //~ JK0101:9 there is no type `missing.Inner`
    String = "a"; //~ JK0110:5 `String` is a type, where a value is wanted
    String.valueOf = null; //~ JK0103:12 `String` has no field `valueOf`
    method() = 1; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    method = 1; //~ JK0100:5 nothing named `method` is in scope
    other++; //~ JK0100:5 nothing named `other` is in scope
    label:
    for (int jj = 0; jj < 1; jj++) {
      label = 1; //~ JK0100:7 nothing named `label` is in scope
      break jj; //~ JK0164:7 no statement around this one has the label `jj`
    }
    if (String) {} //~ JK0110:9 `String` is a type, where a value is wanted
    for (String kk : List) {} //~ JK0110:22 `List` is a type, where a value is wanted
    Object ll = this.Inner; //~ JK0103:22 `KindsOfNames` has no field `Inner`
    Object mm = this.new Inner();
    Object nn = list.new Inner(); //~ JK0101:26 `List` has no inner class `Inner`
    Object oo = KindsOfNames.method(); //~ JK0111:30 `method()` is not static: it needs an instance of `KindsOfNames`
    Object pp = KindsOfNames.other();
    Object qq = KindsOfNames.this;
    Object rr = Inner.this; //~ JK0111:17 there is no instance of `Inner` around this code
    Object ss = String.this; //~ JK0111:17 there is no instance of `String` around this code
    Object uu = length; //~ JK0100:17 nothing named `length` is in scope
    Object vv = args; //~ JK0100:17 nothing named `args` is in scope
    Object ww = out.println(); //~ JK0100:17 nothing named `out` is in scope
    Object xx = System.out.field; //~ JK0103:28 `PrintStream` has no field `field`
    Object yy = System.println("a"); //~ JK0102:24 `System` has no method `println`
    println("a"); //~ JK0102:5 `KindsOfNames` has no method `println`
    System.out.printn("a"); //~ JK0102:16 `PrintStream` has no method `printn`
    system.out.println("a"); //~ JK0100:5 nothing named `system` is in scope
    System.Out.println("a"); //~ JK0103:12 `System` has no field `Out`
  }
}
