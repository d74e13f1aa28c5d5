import java.util.*;

class NullArguments {
  static void one(String a) {}

  static void one(Integer a) {}

  static void two(Object a) {}

  static void two(String a) {}

  static void three(Object a) {}

  static void three(int a) {}

  static void four(char[] a) {}

  static void four(String a) {}

  static void four(Object a) {}

  static void five(int a) {}

  static void five(long a) {}

  static void six(Object... a) {}

  static void six(Integer... a) {}

  static void seven(String... a) {}

  static void seven(Integer... a) {}

  static void eight(List<String> a) {}

  static void eight(ArrayList<String> a) {}

  static void nine(List<String> a) {}

  static void nine(Set<String> a) {}

  static <T> void ten(T a) {}

  static <T extends Comparable<T>> void ten(T a) {}

  static void eleven(Runnable a) {}

  static void eleven(Comparable<String> a) {}

  static void f() {
    one(null); //~ JK0105:5 several methods fit this call equally well
    one((String) null);
    two(null);
    three(null);
    four(null); //~ JK0105:5 several methods fit this call equally well
    four((Object) null);
    five(null); //~ JK0104:5 no `five` takes the arguments `(null)`
    six(null);
    six(null, null);
    six();
    seven(null); //~ JK0105:5 several methods fit this call equally well
    seven(); //~ JK0105:5 several methods fit this call equally well
    seven(null, null); //~ JK0105:5 several methods fit this call equally well
    eight(null);
    nine(null); //~ JK0105:5 several methods fit this call equally well
    ten(null);
    eleven(null); //~ JK0105:5 several methods fit this call equally well
    eleven(() -> {});
    null.foo(); //~ JK0102:10 `null` has no method `foo`
    (null).toString(); //~ JK0102:12 `null` has no method `toString`
    int a = null; //~ JK0150:13 `null` cannot become `int` here
    Integer b = null;
    boolean c = null; //~ JK0150:17 `null` cannot become `boolean` here
    char d = null; //~ JK0150:14 `null` cannot become `char` here
    int[] e = null;
    int[] g = {null}; //~ JK0150:16 `null` cannot become `int` here
    Integer[] h = {null};
    int i = e == null ? null : 1;
    int j = (int) null; //~ JK0153:19 `null` cannot be cast to `int`
    Integer k = (Integer) null;
    String l = null + 1; //~ JK0151:16 `+` does not apply to `null` and `int`
    String m = "" + null;
    boolean n = null == null;
    boolean o = null instanceof String;
    boolean p = null; //~ JK0150:17 `null` cannot become `boolean` here
    if (null) {} //~ JK0150:9 `null` cannot become `boolean` here
    while (null) {} //~ JK0150:12 `null` cannot become `boolean` here
    throw null;
  }

  static void g() {
    synchronized (null) {} //~ JK0150:19 a lock is an object, and `null` is none
    for (Object a : null) {} //~ JK0163:21 `null` has no elements to loop over
    assert null; //~ JK0150:12 `null` cannot become `boolean` here
    var b = null; //~ JK0160:9 `null` gives `var` no type: write the type
    var c = (String) null;
    null++; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    return null; //~ JK0159:12 `g` is void and returns no value
  }

  static int h() {
    return null; //~ JK0150:12 `null` cannot become `int` here
  }
}
