class UnknownMembers {
  interface Face {
    int FIXED = 1;

    void wanted();

    static void helper() {}
  }

  static class Animal {
    int legs;

    void eat() {}
  }

  static class Bird extends Animal implements Face {
    int wings;

    public void wanted() {}

    void fly(int far) {}
  }

  static void f(Animal animal, Bird bird, Face face, Object object, int[] ints) {
    bird.eat();
    bird.fly(1);
    animal = bird;
    animal.fly(1); //~ JK0102:12 `Animal` has no method `fly`
    animal.wings = 2; //~ JK0103:12 `Animal` has no field `wings`
    face.eat(); //~ JK0102:10 `Face` has no method `eat`
    object.wanted(); //~ JK0102:12 `Object` has no method `wanted`
    bird.fly(); //~ JK0104:10 `fly(int)` does not take the arguments `()`
    bird.fly(bird); //~ JK0104:10 `fly(int)` does not take the arguments `(Bird)`
    bird.beak++; //~ JK0103:10 `Bird` has no field `beak`
    ints.length(); //~ JK0102:10 `length` without `()`
    ints.length = 3; //~ JK0158:5 the length of an array cannot be changed
    ints.size = 3; //~ JK0103:10 `int[]` has no field `size`
    Face.FIXED = 2; //~ JK0158:5 `FIXED` is final and cannot be assigned
    Bird.helper(); //~ JK0102:10 `Bird` has no method `helper`
    Bird.wings = 3; //~ JK0111:10 `wings` is not static: it belongs to an instance of `Bird`
    ((Bird) animal).fly(animal.legs);
    bird.legs.eat(); //~ JK0102:15 `int` has no method `eat`
    face.equals(bird);
    bird.eat().eat(); //~ JK0162:5 this has no value
    unknown.eat(); //~ JK0100:5 nothing named `unknown` is in scope
    new Cat(); //~ JK0101:9 there is no type `Cat`
  }
}
