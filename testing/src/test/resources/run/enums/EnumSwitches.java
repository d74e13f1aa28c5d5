/** Switches over enums: statements and expressions, old and new, with and without default. */
public class EnumSwitches {
  enum Day {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY
  }

  enum Direction {
    NORTH,
    EAST,
    SOUTH,
    WEST;

    Direction left() {
      return switch (this) {
        case NORTH -> WEST;
        case EAST -> NORTH;
        case SOUTH -> EAST;
        case WEST -> SOUTH;
      };
    }

    Direction opposite() {
      return left().left();
    }

    int dx() {
      switch (this) {
        case EAST:
          return 1;
        case WEST:
          return -1;
        default:
          return 0;
      }
    }

    int dy() {
      return switch (this) {
        case NORTH:
          yield -1;
        case SOUTH:
          yield 1;
        case EAST:
        case WEST:
          yield 0;
      };
    }
  }

  static int letters(Day day) {
    return switch (day) {
      case MONDAY, FRIDAY, SUNDAY -> 6;
      case TUESDAY -> 7;
      case THURSDAY, SATURDAY -> 8;
      case WEDNESDAY -> 9;
    };
  }

  static String fallThrough(Day day) {
    String text = day.ordinal() + ":";
    switch (day) {
      case FRIDAY:
        text += "f";
      case SATURDAY:
        text += "s";
        if (day == Day.FRIDAY) {
          break;
        }
      case SUNDAY:
        text += "u";
        break;
      default:
        text += "d";
      case WEDNESDAY:
        text += "w";
    }
    return text;
  }

  static String nested(Day day, Direction direction) {
    return switch (day) {
      case SATURDAY, SUNDAY ->
          switch (direction) {
            case NORTH, SOUTH -> "walk " + direction;
            default -> {
              String text = "drive ";
              for (Direction each : Direction.values()) {
                if (each == direction) {
                  break;
                }
                text += each.name().charAt(0);
              }
              yield text;
            }
          };
      default -> {
        switch (direction) {
          case WEST -> {
            yield "work";
          }
          case EAST -> {
            if (day.compareTo(Day.WEDNESDAY) < 0) {
              yield "early";
            }
          }
          default -> {}
        }
        yield "home";
      }
    };
  }

  static int counted;

  static Day next(Day day) {
    counted++;
    return Day.values()[(day.ordinal() + 1) % Day.values().length];
  }

  static boolean isWeekend(Day day) {
    boolean weekend = false;
    switch (day) {
      case SATURDAY, SUNDAY -> weekend = true;
      case MONDAY -> {}
    }
    return weekend;
  }

  static int skipWeekends(int days) {
    int worked = 0;
    Day day = Day.THURSDAY;
    loop:
    for (int i = 0; i < days; i++) {
      day = next(day);
      switch (day) {
        case SATURDAY:
        case SUNDAY:
          continue loop;
        case WEDNESDAY:
          if (i > 20) {
            break loop;
          }
      }
      worked++;
    }
    return worked;
  }

  public static void main(String[] args) {
    for (Day day : Day.values()) {
      System.out.println(day + " " + letters(day) + " " + day.name().length() + " " + fallThrough(day) + " "
          + isWeekend(day));
    }
    for (Direction direction : Direction.values()) {
      System.out.println(direction + " " + direction.left() + " " + direction.opposite() + " " + direction.dx()
          + " " + direction.dy());
      System.out.println(nested(Day.SUNDAY, direction) + ", " + nested(Day.MONDAY, direction) + ", "
          + nested(Day.FRIDAY, direction));
    }
    System.out.println(skipWeekends(10) + " " + skipWeekends(100) + " " + counted);
    counted = 0;
    int once = switch (next(Day.SUNDAY)) {
      case MONDAY -> 1;
      default -> counted * 100;
    };
    System.out.println(once + " " + counted);
    boolean matched = switch (Day.FRIDAY) {
      case FRIDAY -> true;
      default -> false;
    } && switch (Direction.EAST) {
      case EAST, WEST -> 1;
      case NORTH, SOUTH -> 2;
    } == 1;
    System.out.println(matched);
    int x = 0;
    int y = 0;
    Direction facing = Direction.NORTH;
    for (int i = 0; i < 50; i++) {
      if (i * i % 7 < 3) {
        facing = facing.left();
      }
      x += facing.dx() * i;
      y += facing.dy();
    }
    System.out.println(x + " " + y + " " + facing);
  }
}
