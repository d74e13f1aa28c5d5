/**
 * Private, protected and package access between nested classes, their subclasses and their hosts.
 */
public class AccessLevels {
  private static int secret = 1;
  private int own = 2;

  private AccessLevels() {}

  private static int hidden(int value) {
    return value + secret;
  }

  static class Inside {
    private final AccessLevels host;
    private int touched;

    Inside(AccessLevels host) {
      this.host = host;
    }

    private int reach() {
      touched++;
      return hidden(host.own) * 10 + secret++;
    }

    private static class Deep {
      private static int level = hidden(3);

      private int climb(Inside inside) {
        inside.touched += 10;
        return inside.reach() + level + inside.host.own;
      }
    }
  }

  static class Base {
    private int value = 100;
    protected int open = 5;
    int near = 6;
    public int all = 7;

    private int step() {
      return 1;
    }

    protected int hook() {
      return 10;
    }

    int run() {
      return step() + hook();
    }

    private static Base special() {
      return new Derived(3);
    }

    int compare(Base other) {
      return value - other.value;
    }
  }

  static class Derived extends Base {
    private int value = 200;

    private Derived(int by) {
      open += by;
      super.open *= 2;
      this.near--;
      ((Base) this).value += by;
    }

    /** Not an overriding: the one above is private. */
    private int step() {
      return 1000;
    }

    /** More public than above. */
    @Override
    public int hook() {
      return super.hook() * 2 + step();
    }

    int both() {
      return value * 1000 + ((Base) this).value;
    }
  }

  static final class Money {
    private static final Money[] CACHE = new Money[10];
    private static int made;

    private final int cents;

    private Money(int cents) {
      this.cents = cents;
      made++;
    }

    static Money of(int cents) {
      if (cents < 0 || cents >= CACHE.length) {
        return new Money(cents);
      }
      if (CACHE[cents] == null) {
        CACHE[cents] = new Money(cents);
      }
      return CACHE[cents];
    }

    private Money plus(Money other) {
      return of(cents + other.cents);
    }
  }

  static class Builder {
    private int width = 1, height = 1;
    private boolean frozen;

    private Builder() {}

    Builder width(int width) {
      this.width = frozen ? this.width : width;
      return this;
    }

    Builder height(int height) {
      this.height = frozen ? this.height : height;
      return this;
    }

    Builder freeze() {
      frozen = true;
      return this;
    }
  }

  private interface Hook {
    private int twice(int value) {
      return value * 2 + secret;
    }

    default int apply(int value) {
      return twice(value) + base();
    }

    private static int base() {
      return 10000;
    }
  }

  private static class Hooked implements Hook {
    /** Has nothing to do with the private one. */
    public int twice(int value) {
      return -1;
    }
  }

  public static void main(String[] args) {
    AccessLevels host = new AccessLevels();
    Inside inside = new Inside(host);
    System.out.println(inside.reach());
    System.out.println(inside.reach());
    host.own = 50;
    System.out.println(new Inside.Deep().climb(inside));
    System.out.println(inside.touched);
    System.out.println(Inside.Deep.level);
    System.out.println(secret);

    Base base = Base.special();
    System.out.println(base.run());
    System.out.println(base.step());
    System.out.println(((Derived) base).step());
    System.out.println(((Derived) base).both());
    System.out.println(base.value);
    System.out.println(base.open * 10000 + base.near * 100 + base.all);
    System.out.println(base.compare(new Base()));
    System.out.println(new Base().run());

    Money three = Money.of(3);
    System.out.println(three == Money.of(3));
    System.out.println(three.plus(Money.of(4)) == Money.of(7));
    System.out.println(three.plus(Money.of(8)) == Money.of(11));
    System.out.println(Money.of(300).plus(three).cents);
    System.out.println(Money.made);

    Builder builder = new Builder().width(4).height(5).freeze().width(6);
    System.out.println(builder.width * builder.height);
    Hook hook = new Hooked();
    System.out.println(hook.apply(7));
    System.out.println(((Hooked) hook).twice(7));
  }
}
