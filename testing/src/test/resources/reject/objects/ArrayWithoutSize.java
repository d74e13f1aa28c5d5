class ArrayWithoutSize {
  int[] a = new int[]; //~ JK0032:21 the new array has neither a length nor `{…}`
  int[][] b = new int[][]; //~ JK0032:25 the new array has neither a length nor `{…}`
  String[] c = new String[]; //~ JK0032:27 the new array has neither a length nor `{…}`
}
