class Conditions {
  static void f(int i, String s) {
    if (i) {} //~ JK0150:9 `int` cannot become `boolean` here
    while (i) {} //~ JK0150:12 `int` cannot become `boolean` here
    do {} while (i); //~ JK0150:18 `int` cannot become `boolean` here
    for (; i; ) {} //~ JK0150:12 `int` cannot become `boolean` here
    int a = i ? 1 : 2; //~ JK0150:13 `int` cannot become `boolean` here
    if (s) {} //~ JK0150:9 `String` cannot become `boolean` here
    if (i = 1) {} //~ JK0150:9 `int` cannot become `boolean` here
  }
}
