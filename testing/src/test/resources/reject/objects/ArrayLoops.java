class ArrayLoops {
  static class Animal {
    int[] ages;
  }

  static class Bird extends Animal {}

  static void f(Animal animal, Bird[] birds, Animal[] animals, int[][] grid, Object object, int count) {
    for (Animal a : birds) {}
    for (Bird b : animals) {} //~ JK0150:19 elements of type `Animal` cannot become `Bird`
    for (int c : animal) {} //~ JK0163:18 `Animal` has no elements to loop over
    for (int d : animal.ages) {}
    for (int e : count) {} //~ JK0163:18 `int` has no elements to loop over
    for (Object g : object) {} //~ JK0163:21 `Object` has no elements to loop over
    for (int h : grid) {} //~ JK0150:18 elements of type `int[]` cannot become `int`
    for (byte i : grid[0]) {} //~ JK0150:19 elements of type `int` cannot become `byte`
    for (long j : grid[0]) {}
    for (char k : "text") {} //~ JK0163:19 `String` has no elements to loop over
    for (Bird l : birds) {
      int birds = 1; //~ JK0107:11 variable `birds` is declared already
    }
    for (String m : new Object[1]) {} //~ JK0150:21 elements of type `Object` cannot become `String`
  }
}
