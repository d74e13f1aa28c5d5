class ArrayAssignments {
  interface Face {}

  static class Animal {}

  static class Bird extends Animal implements Face {}

  static void take(Bird[] birds) {}

  static void numbers(long[] values) {}

  static void f(Animal[] animals, Bird[] birds, int[] ints, Object object, Object[] objects, Face[] faces) {
    animals = birds;
    birds = animals; //~ JK0150:13 `Animal[]` cannot become `Bird[]` here
    faces = birds;
    faces = animals; //~ JK0150:13 `Animal[]` cannot become `Face[]` here
    object = ints;
    objects = ints; //~ JK0150:15 `int[]` cannot become `Object[]` here
    long[] a = ints; //~ JK0150:16 `int[]` cannot become `long[]` here
    int[] b = new int[1][1]; //~ JK0150:15 `int[][]` cannot become `int[]` here
    objects = new int[1][1];
    int[][] c = new int[1]; //~ JK0150:17 `int[]` cannot become `int[][]` here
    Bird d = birds; //~ JK0150:14 `Bird[]` cannot become `Bird` here
    birds = new Bird(); //~ JK0150:13 `Bird` cannot become `Bird[]` here
    birds[0] = new Animal(); //~ JK0150:16 `Animal` cannot become `Bird` here
    animals[0] = birds; //~ JK0150:18 `Bird[]` cannot become `Animal` here
    ints[0] = 1L; //~ JK0150:15 `long` cannot become `int` here
    ints[0] += 1L;
    take(animals); //~ JK0104:5 `take(Bird[])` does not take the arguments `(Animal[])`
    numbers(ints); //~ JK0104:5 `numbers(long[])` does not take the arguments `(int[])`
    ints = object; //~ JK0150:12 `Object` cannot become `int[]` here
    ints = null;
    ints++; //~ JK0151:5 `++` does not apply to `int[]`
    boolean e = ints < null; //~ JK0151:17 `<` does not apply to `int[]` and `null`
    Object[][] g = objects; //~ JK0150:20 `Object[]` cannot become `Object[][]` here
  }
}
