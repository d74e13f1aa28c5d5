/** Instances around instances around instances, each made from the one before. */
public class DeepNesting {
  static int made;
  final int number = ++made;

  class Level1 {
    final int number = ++made;

    class Level2 {
      final int number = ++made;

      class Level3 {
        final int number = ++made;

        class Level4 {
          final int number = ++made;

          String path() {
            return DeepNesting.this.number + "/" + Level1.this.number + "/" + Level2.this.number + "/"
                + Level3.this.number + "/" + this.number;
          }

          Level1 sibling() {
            return new Level1();
          }

          Level3 aunt() {
            return new Level3();
          }

          Level4 cousin(Level3 other) {
            return other.new Level4();
          }

          int sum() {
            int sum = number;
            sum += Level3.this.number + Level2.this.number;
            return sum + up();
          }
        }
      }

      int up() {
        return Level1.this.number * DeepNesting.this.factor;
      }

      Level3.Level4 shortcut() {
        return new Level3().new Level4();
      }
    }
  }

  private int factor = 10;

  static DeepNesting say(String what, DeepNesting value) {
    System.out.print(what + " ");
    return value;
  }

  static int argument(int value) {
    System.out.print("argument ");
    return value;
  }

  class Ordered {
    final int value;

    Ordered(int value) {
      this.value = value;
      System.out.println("made " + value + " in " + number);
    }

    Ordered and(int more) {
      return DeepNesting.this.new Ordered(value + more);
    }
  }

  /** Static classes in between end the chain. */
  static class Island {
    final int number = 1000 + ++made;

    class Beach {
      final int number = Island.this.number * 2;

      Object stone() {
        class Stone {
          final int number = Beach.this.number + 1;

          @Override
          public String toString() {
            return Island.this.number + "," + Beach.this.number + "," + number;
          }
        }
        return new Stone();
      }
    }
  }

  Level1.Level2.Level3 make() {
    return this.new Level1().new Level2().new Level3();
  }

  public static void main(String[] args) {
    DeepNesting a = new DeepNesting();
    DeepNesting.Level1 one = a.new Level1();
    DeepNesting.Level1.Level2 two = one.new Level2();
    Level1.Level2.Level3.Level4 four = two.new Level3().new Level4();
    System.out.println(four.path());
    DeepNesting b = new DeepNesting();
    Level1.Level2.Level3.Level4 other = b.make().new Level4();
    System.out.println(other.path());
    System.out.println(four.sibling().new Level2().shortcut().path());
    System.out.println(four.aunt().new Level4().path());
    System.out.println(other.cousin(two.new Level3()).path());
    System.out.println(other.sum());
    b.factor = -1;
    System.out.println(other.sum());
    System.out.println(say("receiver", b).new Ordered(argument(3)).and(argument(4)).value);
    System.out.println(new Island().new Beach().stone().toString());
    System.out.println(made);
  }
}
