/** Builders that return their own type, and classes bounded by themselves. */
public class SelfTypes {
  abstract static class Builder<B extends Builder<B>> {
    protected String name = "?";
    protected int size;

    abstract B self();

    B name(String name) {
      this.name = name;
      return self();
    }

    B size(int size) {
      this.size = size;
      return self();
    }

    <C extends Builder<C>> C copyTo(C other) {
      return other.name(name).size(size);
    }

    B nothing() {
      return name("").size(0);
    }
  }

  static class House {
    final String text;

    House(String text) {
      this.text = text;
    }
  }

  static class HouseBuilder extends Builder<HouseBuilder> {
    private String doors = "";

    @Override
    HouseBuilder self() {
      return this;
    }

    HouseBuilder door(String color) {
      doors += " " + color;
      return this;
    }

    House build() {
      return new House(name + size + doors);
    }
  }

  abstract static class VehicleBuilder<V, B extends VehicleBuilder<V, B>> extends Builder<B> {
    int wheels = 4;

    B wheels(int wheels) {
      this.wheels = wheels;
      return self();
    }

    abstract V build();
  }

  static class CarBuilder extends VehicleBuilder<String, CarBuilder> {
    private boolean fast;

    CarBuilder fast() {
      fast = true;
      return this;
    }

    @Override
    CarBuilder self() {
      return this;
    }

    @Override
    String build() {
      return name + " with " + wheels + (fast ? " fast" : "") + " wheels";
    }
  }

  /** Lies about itself, which its first chained call notices. */
  static class LyingBuilder extends Builder<HouseBuilder> {
    @Override
    @SuppressWarnings("unchecked")
    HouseBuilder self() {
      return (HouseBuilder) (Builder<?>) this;
    }
  }

  /** The usual shortcut: an unchecked cast instead of an abstract method. */
  static class Query<Q extends Query<Q>> {
    private final StringBuilder text = new StringBuilder();

    @SuppressWarnings("unchecked")
    private Q me() {
      return (Q) this;
    }

    Q add(Object part) {
      text.append(part).append(' ');
      return me();
    }

    Q when(boolean condition, Object part) {
      return condition ? add(part) : me();
    }

    String text() {
      return text.toString().trim();
    }
  }

  static class Select extends Query<Select> {
    Select from(String table) {
      return add("from").add(table);
    }
  }

  static class Wrong extends Query<Select> {}

  static class Money extends Amount<Money> {
    Money(int value) {
      super(value);
    }

    @Override
    Money make(int value) {
      return new Money(value);
    }

    String show() {
      return "$" + value;
    }
  }

  static class Steps extends Amount<Steps> {
    Steps(int value) {
      super(value);
    }

    @Override
    Steps make(int value) {
      return new Steps(value);
    }
  }

  abstract static class Amount<A extends Amount<A>> implements Comparable<A> {
    final int value;

    Amount(int value) {
      this.value = value;
    }

    abstract A make(int value);

    A plus(A other) {
      return make(value + other.value);
    }

    @Override
    public int compareTo(A other) {
      return value - other.value;
    }
  }

  @SafeVarargs
  static <A extends Amount<A>> A sum(A first, A... more) {
    A sum = first;
    for (A each : more) {
      sum = sum.plus(each);
    }
    return sum;
  }

  interface Tree<T extends Tree<T>> {
    T[] children();

    default int depth() {
      int depth = 0;
      for (T child : children()) {
        depth = Math.max(depth, child.depth());
      }
      return depth + 1;
    }
  }

  record Folder(String name, Folder... children) implements Tree<Folder> {
    String path(String before) {
      String text = before + name + " ";
      for (Folder child : children) {
        text += child.path(before + name + "/");
      }
      return text;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    House house = new HouseBuilder().name("cottage").door("red").size(2).door("blue").build();
    System.out.println(house.text);
    System.out.println(new CarBuilder().size(3).fast().name("racer").wheels(6).build());
    HouseBuilder copied = new CarBuilder().name("mobile").size(9).copyTo(new HouseBuilder());
    System.out.println(copied.door("side").build().text + "," + copied.nothing().build().text);
    Builder<?> any = copied;
    System.out.println(any.name("any").size(1).name);
    VehicleBuilder<? extends CharSequence, ?> vehicle = new CarBuilder();
    System.out.println(vehicle.wheels(3).name("tricycle").build().length());
    try {
      new LyingBuilder().name("liar");
    } catch (ClassCastException e) {
      String message = e.getMessage();
      System.out.println(message.substring(0, message.indexOf(" (")));
    }
    System.out.println(new Select().add("select").add(1).from("t").when(false, "x").text());
    Wrong wrong = new Wrong();
    wrong.add("kept");
    wrong.when(true, 2);
    try {
      wrong.add("lost").from("nowhere");
    } catch (ClassCastException e) {
      System.out.println(wrong.text());
    }
    Money money = sum(new Money(3), new Money(4), new Money(5));
    System.out.println(money.show() + " " + sum(new Steps(1)).plus(new Steps(2)).value);
    System.out.println(money.compareTo(new Money(20)));
    Amount raw = money;
    try {
      raw.compareTo("money");
    } catch (ClassCastException e) {
      String message = e.getMessage();
      System.out.println(message.substring(0, message.indexOf(" (")));
    }
    Amount mixed = raw.plus(new Steps(8));
    System.out.println(mixed.value + " " + (mixed instanceof Money));
    Folder root =
        new Folder(
            "root", new Folder("etc"), new Folder("usr", new Folder("lib"), new Folder("bin")));
    System.out.println(root.depth() + " " + root.children()[1].depth() + " " + root.path("/"));
  }
}
