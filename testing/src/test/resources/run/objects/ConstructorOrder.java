/**
 * What happens while an object is made: constructors, initialisers, and calls that come too early.
 */
public class ConstructorOrder {
  static int clock;

  static int tick(String what) {
    System.out.print(++clock);
    System.out.print(' ');
    System.out.println(what);
    return clock;
  }

  static class Base {
    int first = tick("Base.first");

    {
      tick("block of Base");
      early = 9;
    }

    int early = tick("Base.early");
    final int seen;

    Base() {
      this(tick("argument of this"));
      tick("end of Base()");
    }

    Base(int start) {
      tick("Base(int)");
      seen = probe();
    }

    int probe() {
      return first;
    }
  }

  static class Middle extends Base {
    int count = 5;
    final int constant = 6;
    final String text;
    final int[] numbers = {1, 2, 3};

    Middle(int count) {
      super(tick("argument of super") + count);
      tick("Middle(int)");
      this.count += count;
      text = "set";
    }

    Middle() {
      tick("Middle()");
      text = "set by default";
    }

    /** Runs before the fields of this class have their values; the constant has it all the same. */
    @Override
    int probe() {
      tick(text == null ? "text is null" : "text is there");
      tick(numbers == null ? "numbers are null" : "numbers are there");
      return count * 100 + constant;
    }
  }

  static class Leaf extends Middle {
    private double ratio = 2.5;
    private boolean ready = true;

    {
      tick("block of Leaf");
      ratio *= 2;
    }

    Leaf(boolean ready) {
      super(3);
      tick("Leaf(boolean)");
      this.ready &= ready;
    }

    Leaf() {
      this(true);
      tick("Leaf()");
    }

    {
      tick("second block of Leaf");
      ratio += 1;
    }

    @Override
    int probe() {
      int above = super.probe();
      return ready || ratio != 0 ? -1 : above + 7;
    }
  }

  static class Silent extends Middle {}

  public static void main(String[] args) {
    Leaf leaf = new Leaf();
    System.out.println(leaf.seen);
    System.out.println(leaf.probe());
    System.out.println(leaf.ratio == 6.0);
    System.out.println(leaf.count);
    System.out.println(leaf.early > leaf.first);
    Silent silent = new Silent();
    System.out.println(silent.seen);
    System.out.println(silent.text);
    System.out.println(silent.numbers.length);
    System.out.println(new Leaf(false).ready);
  }
}
