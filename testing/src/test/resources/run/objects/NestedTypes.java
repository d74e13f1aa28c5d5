/**
 * Types inside of types: in interfaces, inherited through superclasses, and hidden by nearer ones.
 */
public class NestedTypes {
  interface Parts {
    int[] SIZES = {3, 5, 8};

    Part FIRST = new Part(1);

    class Part {
      final int number;

      Part(int number) {
        this.number = number;
      }

      int size() {
        return SIZES[number % SIZES.length];
      }

      Part next() {
        return new Part(number + 1);
      }

      interface Check {
        boolean accept(Part part);

        Check ALL = new Everything();

        final class Everything implements Check {
          @Override
          public boolean accept(Part part) {
            return part != null;
          }
        }
      }
    }

    static int count(Part[] parts, Part.Check check) {
      int count = 0;
      for (Part part : parts) {
        count += check.accept(part) ? 1 : 0;
      }
      return count;
    }
  }

  /** Part and Check are inherited from the interface. */
  static class Machine implements Parts {
    private final Part[] parts = new Part[4];

    Machine() {
      Part part = FIRST;
      for (int i = 0; i < parts.length - 1; i++, part = part.next()) {
        parts[i] = part;
      }
    }

    static class Large implements Part.Check {
      private final int from;

      Large(int from) {
        this.from = from;
      }

      @Override
      public boolean accept(Part part) {
        return part != null && part.size() >= from;
      }
    }

    int total() {
      int total = 0;
      for (Part part : parts) {
        total = total * 10 + (part == null ? 0 : part.size());
      }
      return total;
    }
  }

  /** Has a Part of its own, which hides the inherited one. */
  static class Odd extends Machine {
    static class Part extends Parts.Part {
      Part() {
        super(20);
      }

      @Override
      int size() {
        return super.size() * 100;
      }

      @Override
      Part next() {
        return this;
      }
    }

    final Part own = new Part();

    int both() {
      Parts.Part other = new Parts.Part(own.number);
      return own.size() + other.size();
    }
  }

  static class Part {
    public static final String NAME = "the outer one";
  }

  static class Outer {
    private static int depth = 1;

    static class Middle {
      private static int depth = Outer.depth + 1;

      static class Inner {
        private final int depth = Middle.depth + 1;

        int sum() {
          return depth * 100 + Middle.depth * 10 + Outer.depth;
        }
      }

      static Inner make() {
        Outer.depth += 4;
        return new Inner();
      }
    }
  }

  static class Below extends Outer.Middle {
    static class Innermost extends Inner {
      @Override
      int sum() {
        return -super.sum();
      }
    }
  }

  public static void main(String[] args) {
    Machine machine = new Machine();
    System.out.println(machine.total());
    System.out.println(Parts.count(machine.parts, Parts.Part.Check.ALL));
    System.out.println(Parts.count(machine.parts, new Machine.Large(5)));
    System.out.println(Parts.count(machine.parts, new Machine.Large(8)));
    Odd odd = new Odd();
    System.out.println(odd.both());
    System.out.println(odd.own.next() == odd.own);
    Machine.Part first = Odd.FIRST;
    System.out.println(first.next().next().number);
    Parts.Part hidden = new Odd.Part();
    System.out.println(hidden.size());
    System.out.println(hidden instanceof Odd.Part && !(first instanceof Odd.Part));
    Parts.SIZES[2] = 9;
    System.out.println(hidden.next().size());
    System.out.println(Part.NAME);
    System.out.println(new Outer.Middle.Inner().sum());
    System.out.println(Outer.Middle.make().sum());
    Below.Inner inner = new Below.Innermost();
    System.out.println(inner.sum());
  }
}
