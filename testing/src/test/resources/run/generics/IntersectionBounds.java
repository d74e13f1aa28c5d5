/** Variables bounded by a class and interfaces: members of each, casts between them, erasure. */
public class IntersectionBounds {
  interface Walks {
    int legs();

    default String move() {
      return "walks on " + legs();
    }
  }

  interface Swims {
    default String dive(int depth) {
      return "dives " + depth;
    }
  }

  interface Speaks<W> {
    W speak();
  }

  static class Animal {
    String name = "animal";

    String name() {
      return name;
    }
  }

  static class Duck extends Animal implements Walks, Swims, Speaks<String>, Comparable<Duck> {
    final int age;

    Duck(String name, int age) {
      this.name = name;
      this.age = age;
    }

    @Override
    public int legs() {
      return 2;
    }

    @Override
    public String speak() {
      return "quack";
    }

    @Override
    public int compareTo(Duck other) {
      return age - other.age;
    }
  }

  static class Counter extends Animal implements Speaks<Integer>, Walks {
    private int count;

    @Override
    public Integer speak() {
      return ++count;
    }

    @Override
    public int legs() {
      return 0;
    }

    @Override
    public String move() {
      return "does not move: " + Walks.super.move();
    }
  }

  static class Crow implements Walks, Speaks<String> {
    @Override
    public int legs() {
      return 2;
    }

    @Override
    public String speak() {
      return "caw";
    }
  }

  static <T extends Animal & Walks> String describe(T thing) {
    return thing.name() + "/" + thing.name.length() + " " + thing.move();
  }

  static <T extends Walks & Swims> String both(T thing) {
    Swims swims = thing;
    return thing.move() + ", " + swims.dive(thing.legs());
  }

  static <W, T extends Walks & Speaks<W>> W heard(T thing) {
    thing.move();
    return thing.speak();
  }

  static <T extends Object & Comparable<? super T>> T least(T first, T second) {
    return first.compareTo(second) <= 0 ? first : second;
  }

  /** Erased to the interface, where the plain bound would be erased to the class. */
  static <T extends Comparable<T> & Walks> int legsOfLarger(T a, T b) {
    return (a.compareTo(b) > 0 ? a : b).legs();
  }

  static <T extends Animal & Swims & Walks & Comparable<T>> T chosen(T a, T b, boolean larger) {
    return a.compareTo(b) > 0 == larger ? a : b;
  }

  @SuppressWarnings("unchecked")
  static <T extends Walks & Swims> T asBoth(Object object) {
    return (T) object;
  }

  @SuppressWarnings("unchecked")
  static <T extends Object & Comparable<T>> T asComparable(Object object) {
    return (T) object;
  }

  static <S, T extends S> S upward(T thing) {
    return thing;
  }

  static class Pen<T extends Animal & Walks> {
    private final T[] animals;

    @SafeVarargs
    Pen(T... animals) {
      this.animals = animals;
    }

    int legs() {
      int legs = 0;
      for (T animal : animals) {
        legs += animal.legs();
      }
      return legs;
    }

    <U extends T> Pen<T> with(int at, U animal) {
      animals[at] = animal;
      return this;
    }

    String names() {
      String names = "";
      for (Animal animal : animals) {
        names += animal.name() + " ";
      }
      return names;
    }

    T at(int index) {
      return animals[index];
    }
  }

  static void attempt(int way) {
    Object crow = new Crow();
    try {
      switch (way) {
        case 0:
          IntersectionBounds.<Duck>asBoth(crow);
          System.out.println("not cast to the second bound");
          break;
        case 1:
          Duck duck = asBoth(crow);
          System.out.println(duck.age);
          break;
        case 2:
          IntersectionBounds.<Duck>asBoth(new Animal());
          break;
        case 3:
          Object string = IntersectionBounds.<Duck>asComparable(crow);
          System.out.println("erased to Object " + (string == crow));
          break;
        case 4:
          System.out.println(both(asBoth(crow)));
          break;
        case 5:
          Walks walks = (Walks & Speaks<String>) crow;
          System.out.println(walks.move());
          break;
        case 6:
          var swims = (Walks & Swims) crow;
          System.out.println(swims.move());
          break;
        default:
          var together = (Animal & Walks & Speaks<?>) (Object) new Counter();
          System.out.println(together.name() + together.legs() + together.speak());
      }
    } catch (ClassCastException e) {
      System.out.println(way + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    Duck donald = new Duck("Donald", 30);
    Duck daisy = new Duck("Daisy", 28);
    Counter counter = new Counter();
    System.out.println(describe(donald) + "; " + describe(counter));
    System.out.println(both(daisy));
    int heard = heard(counter) + heard(counter);
    String word = heard(donald) + IntersectionBounds.<String, Crow>heard(new Crow());
    System.out.println(heard + word.toUpperCase());
    System.out.println(least(donald, daisy).name + " " + least("b", "a") + " " + least(2, 1));
    System.out.println(legsOfLarger(donald, daisy) + chosen(donald, daisy, true).name());
    Animal animal = chosen(donald, daisy, false);
    System.out.println(animal.name + " " + upward(animal).hashCode() * 0);
    Pen<Duck> ducks = new Pen<>(donald, daisy);
    System.out.println(ducks.legs() + " " + ducks.names() + ducks.at(1).speak());
    var mixed = new Pen<>(donald, counter);
    System.out.println(mixed.legs() + " " + mixed.names() + mixed.at(1).move());
    System.out.println(mixed.at(0).speak() + " " + mixed.with(0, counter).at(0).legs());
    var chosen = args.length == 0 ? donald : counter;
    System.out.println(chosen.legs() + chosen.name() + chosen.speak() + describe(chosen));
    var either = args.length == 0 ? "text" : Integer.valueOf(3);
    System.out.println(either + " " + (either instanceof Comparable<?>));
    for (int way = 0; way < 8; way++) {
      attempt(way);
    }
  }
}
