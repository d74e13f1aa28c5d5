class ArrayInitialisers {
  static class Animal {}

  static class Bird extends Animal {}

  int[] a = {1, 2L}; //~ JK0150:17 `long` cannot become `int` here
  byte[] b = {1, 127, 128}; //~ JK0150:23 `int` cannot become `byte` here
  String[] c = {"text", null, 'c'}; //~ JK0150:31 `char` cannot become `String` here
  Bird[] d = {new Bird(), new Animal()}; //~ JK0150:27 `Animal` cannot become `Bird` here
  Animal[] e = {new Bird(), new Animal()};
  int[][] f = {{1}, 2}; //~ JK0150:21 `int` cannot become `int[]` here
  int[] g = {{1}}; //~ JK0161:14 `int` is not initialised with braces
  int h = {1}; //~ JK0161:11 `int` is not initialised with braces
  Object i = {1}; //~ JK0161:14 `Object` is not initialised with braces
  Object[] j = {new int[1], null, "text"};
  boolean[] k = new boolean[] {true, 0}; //~ JK0150:38 `int` cannot become `boolean` here
  int[][] l = new int[][] {{1}, {2, "x"}}; //~ JK0150:37 `String` cannot become `int` here
  char[] m = {'a', 98, -1}; //~ JK0150:24 `int` cannot become `char` here
  float[] n = {1, 1f, 1.0}; //~ JK0150:23 `double` cannot become `float` here
  int[] o = new long[] {1}; //~ JK0150:13 `long[]` cannot become `int[]` here
  Bird[] p = new Animal[] {new Bird()}; //~ JK0150:14 `Animal[]` cannot become `Bird[]` here
}
