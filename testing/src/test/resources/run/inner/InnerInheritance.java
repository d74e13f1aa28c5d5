/** Inner classes that extend inner classes, of the same and of other classes around. */
public class InnerInheritance {
  final String id;

  InnerInheritance(String id) {
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

    InnerInheritance around() {
      return InnerInheritance.this;
    }
  }

  class Wheel extends Part {
    final int spokes;

    Wheel(int spokes) {
      super(spokes * 2);
      this.spokes = spokes;
    }

    Wheel() {
      spokes = 3;
    }

    @Override
    String describe() {
      return "Wheel " + spokes + " in " + InnerInheritance.this.id;
    }
  }

  /** Its objects have two instances of one class around them. */
  static class Special extends InnerInheritance {
    Special(String id) {
      super(id + "!");
    }

    class Odd extends Part {
      Odd() {
        super(9);
      }

      @Override
      String describe() {
        return "Odd " + Special.this.id + " " + id + " " + super.describe();
      }
    }
  }

  class Chain {
    final Chain before;

    Chain(Chain before) {
      this.before = before;
    }

    int length() {
      return before == null ? 1 : 1 + before.length();
    }

    Chain link() {
      return new Chain(this) {
        @Override
        int length() {
          return super.length() * 10;
        }
      };
    }
  }

  Part anonymous() {
    return new Part(5) {
      @Override
      String describe() {
        return "anonymous " + super.describe() + " " + owner();
      }
    };
  }

  Part special() {
    class Local extends Wheel {
      Local() {
        super(6);
      }

      @Override
      String owner() {
        return "local of " + super.owner();
      }
    }
    return new Local();
  }

  public static void main(String[] args) {
    InnerInheritance first = new InnerInheritance("first");
    InnerInheritance second = new InnerInheritance("second");
    Part wheel = first.new Wheel(8);
    System.out.println(wheel.describe() + " " + wheel.size + " " + wheel.owner());
    System.out.println(second.new Wheel().describe());
    Special special = new Special("third");
    System.out.println(special.new Odd().describe());
    System.out.println(special.new Wheel(2).describe());
    System.out.println(first.special().owner());
    Chain chain = second.new Chain(null).link().link();
    System.out.println(chain.length() + " " + chain.before.length());
    Part anonymous = second.anonymous();
    System.out.println(anonymous.describe());
    System.out.println(wheel instanceof Wheel ? "wheel" : "part");
    System.out.println(wheel.around() == first && anonymous.around() == second);
  }
}
