/** Methods whose result becomes narrower below, called through every type above. */
public class CovariantReturns {
  interface Source {
    Object next();
  }

  static class Item {
    final int weight;

    Item(int weight) {
      this.weight = weight;
    }

    Item self() {
      return this;
    }

    Item heavier(int by) {
      return new Item(weight + by);
    }

    String kind() {
      return "item";
    }
  }

  static class Box extends Item {
    final Item inside;

    Box(Item inside, int weight) {
      super(weight + inside.weight);
      this.inside = inside;
    }

    @Override
    Box self() {
      return this;
    }

    @Override
    Box heavier(int by) {
      return new Box(inside.heavier(by), weight - inside.weight);
    }

    @Override
    String kind() {
      return "box";
    }

    Item unpack() {
      return inside;
    }
  }

  static final class Crate extends Box {
    Crate(Box box) {
      super(box, 100);
    }

    @Override
    Crate self() {
      return this;
    }

    @Override
    Crate heavier(int by) {
      return new Crate(unpack().heavier(by));
    }

    @Override
    Box unpack() {
      return (Box) super.unpack();
    }

    @Override
    String kind() {
      return "crate";
    }
  }

  abstract static class Supply implements Source {
    protected int made;

    @Override
    public abstract Item next();

    final Item skip(int count) {
      Item last = null;
      for (int i = 0; i < count; i++) {
        last = next();
      }
      return last;
    }
  }

  static class BoxSupply extends Supply {
    @Override
    public Box next() {
      made++;
      return new Box(new Item(made), 10 * made);
    }
  }

  static class CrateSupply extends BoxSupply {
    @Override
    public Crate next() {
      return new Crate(super.next());
    }
  }

  interface Copying {
    Copying copy();
  }

  interface Counting {
    Counting copy();

    int count();
  }

  /** One method answers to two interfaces with unlike results. */
  static class Both implements Copying, Counting {
    private final int count;

    Both(int count) {
      this.count = count;
    }

    @Override
    public Both copy() {
      return new Both(count + 1);
    }

    @Override
    public int count() {
      return count;
    }
  }

  static class Rows {
    Object[] cells() {
      return new Object[1];
    }
  }

  static class Texts extends Rows {
    @Override
    String[] cells() {
      return new String[] {"first", "second"};
    }
  }

  static void show(Item item) {
    System.out.print(item.kind());
    System.out.print(' ');
    System.out.println(item.weight);
  }

  public static void main(String[] args) {
    Item item = new Crate(new Box(new Item(1), 10));
    show(item);
    show(item.self());
    show(item.heavier(5));
    Box box = (Box) item;
    show(box.heavier(7).unpack());
    Crate crate = (Crate) box.self();
    show(crate.unpack().unpack());
    show(crate.heavier(1).heavier(2).heavier(3).unpack().unpack());
    System.out.println(item.self() == item);

    Source source = new BoxSupply();
    show((Item) source.next());
    Supply supply = new CrateSupply();
    show(supply.next());
    show(supply.skip(3));
    BoxSupply boxes = (BoxSupply) supply;
    show(boxes.next().unpack());
    source = supply;
    show(((Crate) source.next()).unpack().inside);
    System.out.println(supply.made);

    Both both = new Both(3);
    Copying copying = both;
    Counting counting = both;
    System.out.println(both.copy().copy().count());
    System.out.println(counting.copy().count());
    System.out.println(((Counting) copying.copy().copy().copy()).count());

    Rows rows = new Texts();
    System.out.println(rows.cells().length);
    System.out.println((String) rows.cells()[1]);
    System.out.println(new Texts().cells()[0].length());
  }
}
