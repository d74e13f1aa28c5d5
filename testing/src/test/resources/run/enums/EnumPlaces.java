/** Enums in every kind of place: top level, in classes, interfaces, enums, inner and local ones. */
public class EnumPlaces {
  interface Traffic {
    enum Light {
      RED,
      YELLOW,
      GREEN;

      Light next() {
        return values()[(ordinal() + 2) % 3];
      }
    }

    Light show();

    default boolean mayGo() {
      return show() == Light.GREEN;
    }
  }

  private enum Hidden {
    A(1, 2, 3),
    B(4, 5, 6);

    private final int[] values;

    Hidden(int a, int b, int c) {
      values = new int[] {a, b, c};
    }

    private static int sum() {
      int sum = 0;
      for (Hidden each : Hidden.values()) {
        for (int value : each.values) {
          sum = sum * 10 + value;
        }
      }
      return sum;
    }
  }

  enum Family {
    ROUND(Member.CIRCLE, Member.OVAL),
    SQUARE(Member.BOX);

    enum Member {
      CIRCLE,
      OVAL,
      BOX;

      Family family() {
        for (Family family : Family.values()) {
          for (Member member : family.members) {
            if (member == this) {
              return family;
            }
          }
        }
        return null;
      }
    }

    private final Member[] members;

    Family(Member only) {
      members = new Member[] {only};
    }

    Family(Member first, Member second) {
      members = new Member[] {first, second};
    }
  }

  /** An inner class may have an enum, which is static all the same. */
  class Crossing implements Traffic {
    enum Mode {
      NORMAL,
      BLINKING
    }

    private Light light = Light.RED;
    private Mode mode = Mode.NORMAL;

    @Override
    public Light show() {
      return mode == Mode.BLINKING ? Light.YELLOW : light;
    }

    void step() {
      steps++;
      if (steps % 5 == 0) {
        mode = mode == Mode.NORMAL ? Mode.BLINKING : Mode.NORMAL;
      }
      light = light.next();
    }
  }

  private int steps;

  static String local(int count) {
    enum Step {
      UP(1),
      DOWN(-1),
      STAY(0);

      final int change;

      Step(int change) {
        this.change = change;
      }

      static Step at(int i) {
        return values()[i * i % 3];
      }
    }
    int height = 0;
    String text = "";
    for (int i = 0; i < count; i++) {
      Step step = Step.at(i);
      height += step.change;
      text += step + " ";
    }
    return text + height;
  }

  static String sameName(boolean first) {
    if (first) {
      enum Choice {
        YES,
        NO
      }
      return Choice.valueOf("NO") + "" + Choice.values().length;
    }
    enum Choice {
      MAYBE
    }
    return Choice.MAYBE + "" + Choice.values().length;
  }

  public static void main(String[] args) {
    EnumPlaces places = new EnumPlaces();
    Crossing crossing = places.new Crossing();
    for (int i = 0; i < 8; i++) {
      System.out.println(crossing.light + " " + crossing.show() + " " + crossing.mayGo() + " " + crossing.mode);
      crossing.step();
    }
    System.out.println(Hidden.sum() + " " + Hidden.valueOf("B").values[1] + " " + Hidden.values().length);
    for (Family.Member member : Family.Member.values()) {
      System.out.println(member + " " + member.family());
    }
    System.out.println(local(7));
    System.out.println(sameName(true) + " " + sameName(false));
    System.out.println(Planets.MARS.moons + Planets.valueOf("VENUS").moons + " " + Planets.MARS);
    Planets neighbour = Planets.VENUS.outwards().outwards();
    System.out.println(neighbour + " " + neighbour.outwards());
    Traffic.Light light = Traffic.Light.YELLOW;
    Traffic always = new Traffic() {
      public Light show() {
        return light.next().next();
      }
    };
    System.out.println(always.show() + " " + always.mayGo());
    EnumPlaces.Family family = EnumPlaces.Family.SQUARE;
    System.out.println(family.members[0].family() == family);
  }
}

enum Planets {
  VENUS(0),
  EARTH(1),
  MARS(2),
  ;

  final int moons;

  Planets(int moons) {
    this.moons = moons;
  }

  Planets outwards() {
    return this == MARS ? null : values()[ordinal() + 1];
  }
}
