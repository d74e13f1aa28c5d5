/** The enhanced for over arrays: what is evaluated once, what may change, and how one leaves it. */
public class EnhancedFor {
  static class Team {
    final String name;
    private final Player[] players;
    private int asked;

    Team(String name, Player[] players) {
      this.name = name;
      this.players = players;
      for (Player player : players) {
        player.team = this;
      }
    }

    Player[] players() {
      asked++;
      return players;
    }
  }

  static class Player {
    final int number;
    int[] goals;
    Team team;

    Player(int number, int[] goals) {
      this.number = number;
      this.goals = goals;
    }

    int total() {
      int total = 0;
      for (int goal : goals) total += goal;
      return total;
    }
  }

  static class Captain extends Player {
    Captain(int number, int[] goals) {
      super(number, goals);
    }

    @Override
    int total() {
      return super.total() * 2;
    }
  }

  static int[] shrinking = {5, 6, 7};

  static int reassign() {
    int sum = 0;
    for (int value : shrinking) {
      shrinking = new int[] {100};
      sum = sum * 10 + value;
    }
    return sum;
  }

  static int overwrite(int[] values) {
    int sum = 0;
    for (int value : values) {
      values[values.length - 1] += 10;
      value *= 2;
      sum += value;
    }
    return sum;
  }

  static Player find(Team[] teams, int number) {
    for (Team team : teams) {
      for (Player player : team.players()) {
        if (player.number == number) {
          return player;
        }
      }
    }
    return null;
  }

  static int firstRowWithout(int[][] grid, int unwanted) {
    int row = 0;
    search:
    for (int[] line : grid) {
      for (final int value : line) {
        if (value == unwanted) {
          row++;
          continue search;
        }
      }
      return row;
    }
    return -1;
  }

  static long widen(byte[] bytes, char[] chars) {
    long sum = 0;
    for (long value : bytes) sum = sum * 100 + value;
    for (int value : chars) sum = sum * 100 + value;
    for (double value : bytes) sum += value > 1.5 ? 1 : 0;
    return sum;
  }

  public static void main(String[] args) {
    Team red =
        new Team(
            "red",
            new Player[] {new Player(1, new int[] {1, 0, 2}), new Captain(7, new int[] {3})});
    Team blue =
        new Team("blue", new Player[] {new Player(4, new int[0]), new Player(9, new int[] {2, 2})});
    Team empty = new Team("empty", new Player[0]);
    Team[] teams = {red, empty, blue};
    for (Team team : teams) {
      int goals = 0;
      for (Player player : team.players()) goals += player.total();
      System.out.print(team.name);
      System.out.print(' ');
      System.out.print(goals);
      System.out.print(' ');
      System.out.println(team.asked);
    }
    System.out.println(find(teams, 9).team.name);
    System.out.println(find(teams, 5) == null);
    System.out.println(blue.asked);

    System.out.println(reassign());
    System.out.println(shrinking.length);
    System.out.println(overwrite(new int[] {1, 2, 3}));
    System.out.println(firstRowWithout(new int[][] {{1, 2}, {3, 1}, {}, {1}}, 1));
    System.out.println(firstRowWithout(new int[][] {{1, 2}, {3, 1}}, 1));
    System.out.println(widen(new byte[] {1, -2, 3}, new char[] {'a', 'b'}));

    Object[] things = {"text", red, null, new int[2], things(3)};
    int bits = 0;
    for (Object thing : things) {
      bits <<= 2;
      if (thing == null) continue;
      bits |=
          thing instanceof String
              ? 1
              : thing instanceof Team ? 2 : thing instanceof Object[] ? 3 : 0;
    }
    System.out.println(bits);
    for (var thing : things(4)) {
      System.out.print(thing == null ? '-' : '+');
    }
    System.out.println();
    int rounds = 0;
    for (Player player : red.players()) {
      for (Player other : red.players()) {
        rounds += player == other ? 1 : 10;
        if (other instanceof Captain) break;
      }
    }
    System.out.println(rounds);
    int[][][] cube = {{{1}, {2, 3}}, {}, {{4, 5, 6}}};
    int product = 1;
    for (int[][] plane : cube) for (int[] line : plane) for (int value : line) product *= value;
    System.out.println(product);
  }

  static Object[] things(int count) {
    Object[] result = new Object[count];
    for (int i = 0; i < count; i += 2) result[i] = result;
    return result;
  }
}
