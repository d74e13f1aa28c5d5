/** The types of conditionals and switches whose branches only share supertypes. */
public class ConditionalBounds {
  interface Animal {
    String name();
  }

  interface Pet extends Animal {
    default Pet friend() {
      return this;
    }
  }

  record Dog(String name) implements Pet, Comparable<Dog> {
    @Override
    public int compareTo(Dog other) {
      return name.compareTo(other.name);
    }
  }

  record Cat(String name) implements Pet, Comparable<Cat> {
    @Override
    public int compareTo(Cat other) {
      return other.name.compareTo(name);
    }

    @Override
    public Cat friend() {
      return new Cat(name + "'s friend");
    }
  }

  record Fish(String name) implements Animal {}

  static class Cage<A extends Animal> {
    final A animal;

    Cage(A animal) {
      this.animal = animal;
    }

    A animal() {
      return animal;
    }

    <B extends Animal> Cage<? extends Animal> orElse(Cage<B> other, boolean wanted) {
      return wanted ? this : other;
    }
  }

  static class SafeCage<A extends Animal> extends Cage<A> {
    SafeCage(A animal) {
      super(animal);
    }
  }

  static <T> T pick(boolean first, T a, T b) {
    return first ? a : b;
  }

  static <T> T[] both(T a, T b) {
    @SuppressWarnings("unchecked")
    T[] two = (T[]) new Object[] {a, b};
    return two;
  }

  @SafeVarargs
  static <T> int count(T... things) {
    System.out.print(things.getClass().getName() + " ");
    return things.length;
  }

  static <T extends Comparable<? super T>> T max(T a, T b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  static <T> T none() {
    return null;
  }

  static String kind(Object object) {
    return object == null ? "null" : object.getClass().getName().replace("java.lang.", "");
  }

  public static void main(String[] args) {
    boolean yes = args.length == 0;
    Dog dog = new Dog("Rex");
    Cat cat = new Cat("Tom");
    Fish fish = new Fish("Wanda");
    System.out.println((yes ? dog : cat).friend().name() + " " + (yes ? cat : dog).friend().name());
    System.out.println((yes ? fish : cat).name() + (yes ? dog : fish));
    Animal chosen = pick(!yes, dog, fish);
    Pet pet = pick(yes, cat, dog);
    System.out.println(chosen.name() + " " + pick(yes, cat, dog).friend().name() + " " + pet);
    Record record = pick(yes, dog, fish);
    Comparable<?> comparable = pick(yes, dog, cat);
    System.out.println(record + " " + (comparable == dog));

    Cage<Dog> dogs = new Cage<>(dog);
    Cage<Cat> cats = new SafeCage<>(cat);
    Cage<? extends Pet> cage = yes ? dogs : cats;
    System.out.println(cage.animal().friend().name());
    System.out.println(
        (yes ? cats : dogs).animal.friend() + " " + pick(yes, dogs, cats).animal.name());
    System.out.println(
        dogs.orElse(cats, yes).animal().name() + dogs.orElse(cats, !yes).animal.name());
    Cage<? extends Comparable<?>> strange = yes ? new Cage<>(dog) : new SafeCage<>(cat);
    Object inside = strange.animal();
    System.out.println(inside.equals(dog));
    Cage<Animal> target = yes ? new Cage<>(dog) : new SafeCage<>(fish);
    System.out.println(target.animal().name().length());

    System.out.println(count(dog, cat) + count(1, 2) + count(cat, fish) + count(dogs, cats));
    System.out.println(count(dog, null) + count(null, 1) + count(new int[0], new int[0]));
    System.out.println(count(new Object(), "x", fish) + count(dogs, new SafeCage<>(cat)));
    Object[] two = both(dog, cat);
    System.out.println(two.length + " " + two[1]);
    try {
      System.out.println(both(dog, cat).length);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }

    Integer one = 1;
    Double half = 0.5;
    Character letter = 'c';
    Object missing = yes ? one : half;
    System.out.println(
        kind(missing) + " " + kind(pick(yes, one, half)) + " " + kind(yes ? one : "s"));
    System.out.println(
        kind(yes ? letter : 7) + " " + kind(yes ? one : letter) + kind(yes ? 'x' : one));
    System.out.println(kind(yes ? ConditionalBounds.<Integer>none() : "s"));
    Integer nothing = yes ? none() : 3;
    System.out.println(nothing);
    try {
      int number = yes ? none() : 3;
      System.out.println(number);
    } catch (NullPointerException e) {
      System.out.println("unboxed");
    }
    Number number = yes ? ConditionalBounds.<Integer>none() : "text".length() > 3 ? none() : half;
    System.out.println(number);
    long wide = pick(yes, 1, 2) + (yes ? max(3, 4) : max(5L, 6L));
    System.out.println(
        wide + " " + max(dog, new Dog("Ada")).name() + max(cat, new Cat("Ada")).name());

    for (int way = 0; way < 4; way++) {
      var result =
          switch (way) {
            case 0 -> dog;
            case 1 -> cat;
            default -> {
              if (way == 2) {
                yield new Dog("third");
              }
              yield new Cat("fourth");
            }
          };
      Object plain =
          switch (way) {
            case 0 -> 1;
            case 1 -> 2.5f;
            case 2 -> 'x';
            default -> "text";
          };
      var numeric =
          switch (way) {
            case 0 -> 1;
            case 1 -> 2L;
            default -> 'x';
          };
      Cage<? extends Animal> caged =
          switch (way) {
            case 0 -> new Cage<>(dog);
            case 1 -> new SafeCage<>(fish);
            default -> way == 2 ? dogs : cats;
          };
      System.out.println(
          result.friend().name() + " " + kind(plain) + " " + numeric + " " + caged.animal.name());
    }
  }
}
