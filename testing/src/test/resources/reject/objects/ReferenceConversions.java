class ReferenceConversions {
  interface Face {}

  static class Animal {}

  static class Bird extends Animal implements Face {}

  static void take(Bird bird) {}

  static Bird give(Animal animal) {
    return animal; //~ JK0150:12 `Animal` cannot become `Bird` here
  }

  Bird field = new Animal(); //~ JK0150:16 `Animal` cannot become `Bird` here

  static void f(Animal animal, Bird bird, Face face, Object object, boolean flag) {
    animal = bird;
    bird = animal; //~ JK0150:12 `Animal` cannot become `Bird` here
    face = bird;
    face = animal; //~ JK0150:12 `Animal` cannot become `Face` here
    bird = face; //~ JK0150:12 `Face` cannot become `Bird` here
    animal = object; //~ JK0150:14 `Object` cannot become `Animal` here
    object = face;
    take(animal); //~ JK0104:5 `take(Bird)` does not take the arguments `(Animal)`
    take(null);
    bird = flag ? bird : animal; //~ JK0150:26 `Animal` cannot become `Bird` here
    String text = object; //~ JK0150:19 `Object` cannot become `String` here
    int number = null; //~ JK0150:18 `null` cannot become `int` here
    Animal made = "text"; //~ JK0150:19 `String` cannot become `Animal` here
    boolean truth = bird; //~ JK0150:21 `Bird` cannot become `boolean` here
    if (bird) {} //~ JK0150:9 `Bird` cannot become `boolean` here
    Animal zero = 0; //~ JK0150:19 `int` cannot become `Animal` here
    bird += bird; //~ JK0151:5 `+` does not apply to `Bird` and `Bird`
    bird++; //~ JK0151:5 `++` does not apply to `Bird`
    number = flag ? 1 : bird; //~ JK0150:25 `Bird` cannot become `int` here
  }
}
