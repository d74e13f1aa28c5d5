/**
 * Superclass constructors that are told which instance is around: {@code outer.super(…)}, and
 * {@code outer.new Part() {…}}.
 */
public class QualifiedSupers {
  final String id;

  QualifiedSupers(String id) {
    this.id = id;
  }

  class Part {
    final int size;

    Part(int size) {
      this.size = size;
      System.out.println("part of " + id + ", " + describe());
    }

    Part() {
      this(1);
    }

    String describe() {
      return "Part " + size;
    }

    String owner() {
      return id;
    }

    QualifiedSupers around() {
      return QualifiedSupers.this;
    }
  }

  /** An inner class of another class: whose part it is has to be said. */
  static class Shop {
    final String street;

    Shop(String street) {
      this.street = street;
    }

    class Sold extends Part {
      final int price;

      Sold(QualifiedSupers maker, int price) {
        maker.super(price / 10);
        this.price = price;
      }

      @Override
      String describe() {
        return super.describe() + " for " + price + " in " + street;
      }

      String route() {
        return owner() + " to " + Shop.this.street;
      }
    }
  }

  static class Loose extends QualifiedSupers.Part {
    Loose(QualifiedSupers maker) {
      maker.super();
    }
  }

  /** Its objects have two instances of one class around them. */
  static class Special extends QualifiedSupers {
    Special(String id) {
      super(id + "!");
    }

    class Foreign extends Part {
      Foreign(QualifiedSupers other) {
        other.super(4);
      }

      String both() {
        return Special.this.id + " " + owner() + " " + (around() == Special.this);
      }
    }
  }

  static QualifiedSupers say(QualifiedSupers maker) {
    System.out.println("made by " + maker.id);
    return maker;
  }

  /** The instance is computed before the arguments. */
  static class Ordered extends Part {
    Ordered(QualifiedSupers maker) {
      say(maker).super(say(new QualifiedSupers("argument")).id.length());
    }
  }

  public static void main(String[] args) {
    QualifiedSupers first = new QualifiedSupers("first");
    Shop shop = new Shop("Main Street");
    Shop.Sold sold = shop.new Sold(first, 120);
    System.out.println(sold.describe() + ", " + sold.route());
    System.out.println(new Loose(first).owner());
    System.out.println(new Loose(first) {
      @Override
      String owner() {
        return "anonymous " + super.owner();
      }
    }.owner());
    Special special = new Special("second");
    System.out.println(special.new Foreign(first).both());
    System.out.println(special.new Foreign(special).both());
    System.out.println(new Ordered(first).size);
    int size = 5;
    Part anonymous = say(special).new Part(size) {
      @Override
      String describe() {
        return "anonymous " + super.describe() + " " + owner() + " " + size + " " + first.id;
      }
    };
    System.out.println(anonymous.describe() + " " + (anonymous.around() == special));
  }
}
