class ArrayDimensions {
  static void f(long big, double real, String text, int[] ints, Object object, int[][] grid) {
    int[] a = new int[big]; //~ JK0150:23 `long` cannot become `int` here
    int[] b = new int[1.5]; //~ JK0150:23 `double` cannot become `int` here
    int[] c = new int[text]; //~ JK0150:23 `String` cannot become `int` here
    int[][] d = new int[2][true]; //~ JK0150:28 `boolean` cannot become `int` here
    int[] e = new int['c'];
    int[] g = new int[ints]; //~ JK0150:23 `int[]` cannot become `int` here
    int h = ints[big]; //~ JK0150:18 `long` cannot become `int` here
    int i = ints[text]; //~ JK0150:18 an index is an integer, not `String`
    int j = h[0]; //~ JK0151:13 `int` has no elements: `[…]` takes an array, a slice or a pointer
    int k = object[0]; //~ JK0151:13 `Object` has no elements: `[…]` takes an array, a slice or a pointer
    int l = grid[0][1][2]; //~ JK0151:13 `int` has no elements: `[…]` takes an array, a slice or a pointer
    char m = text[0]; //~ JK0151:14 `String` has no elements: `[…]` takes an array, a slice or a pointer
    ints[real]++; //~ JK0150:10 an index is an integer, not `double`
    int n = grid[0]; //~ JK0150:13 `int[]` cannot become `int` here
    int o = ints[null]; //~ JK0150:18 an index is an integer, not `null`
    Missing[] p = null; //~ JK0101:5 there is no type `Missing`
    int q = new int[3].length[0]; //~ JK0151:13 `int` has no elements: `[…]` takes an array, a slice or a pointer
  }
}
