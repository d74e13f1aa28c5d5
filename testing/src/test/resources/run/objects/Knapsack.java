/** The knapsack problem three ways, which must agree: a table, remembered calls, and bounds. */
public class Knapsack {
  static class Thing {
    final int weight;
    final int value;

    Thing(int weight, int value) {
      this.weight = weight;
      this.value = value;
    }

    boolean isBetterThan(Thing other) {
      return (long) value * other.weight > (long) other.value * weight;
    }
  }

  abstract static class Solver {
    final Thing[] things;
    final int capacity;

    Solver(Thing[] things, int capacity) {
      this.things = things;
      this.capacity = capacity;
    }

    abstract int best();
  }

  static class Table extends Solver {
    private final int[][] best;

    Table(Thing[] things, int capacity) {
      super(things, capacity);
      best = new int[things.length + 1][capacity + 1];
    }

    @Override
    int best() {
      for (int i = 1; i <= things.length; i++) {
        Thing thing = things[i - 1];
        for (int room = 0; room <= capacity; room++) {
          best[i][room] = best[i - 1][room];
          if (thing.weight <= room) {
            int with = best[i - 1][room - thing.weight] + thing.value;
            best[i][room] = Math.max(best[i][room], with);
          }
        }
      }
      return best[things.length][capacity];
    }

    boolean[] chosen() {
      boolean[] chosen = new boolean[things.length];
      int room = capacity;
      for (int i = things.length; i > 0; i--) {
        if (best[i][room] != best[i - 1][room]) {
          chosen[i - 1] = true;
          room -= things[i - 1].weight;
        }
      }
      return chosen;
    }
  }

  static class Remembering extends Solver {
    private final int[][] known;
    int calls;

    Remembering(Thing[] things, int capacity) {
      super(things, capacity);
      known = new int[things.length][];
    }

    @Override
    int best() {
      return from(0, capacity);
    }

    private int from(int index, int room) {
      if (index == things.length) {
        return 0;
      }
      if (known[index] == null) {
        known[index] = new int[capacity + 1];
      }
      if (known[index][room] < 0) {
        return ~known[index][room];
      }
      calls++;
      Thing thing = things[index];
      int best = from(index + 1, room);
      if (thing.weight <= room) {
        best = Math.max(best, from(index + 1, room - thing.weight) + thing.value);
      }
      known[index][room] = ~best;
      return best;
    }
  }

  static class Bounding extends Solver {
    private int found;
    int cut;

    Bounding(Thing[] things, int capacity) {
      super(sorted(things), capacity);
    }

    private static Thing[] sorted(Thing[] things) {
      Thing[] result = new Thing[things.length];
      int size = 0;
      for (Thing thing : things) {
        int i = size++;
        while (i > 0 && thing.isBetterThan(result[i - 1])) {
          result[i] = result[--i];
        }
        result[i] = thing;
      }
      return result;
    }

    @Override
    int best() {
      search(0, capacity, 0);
      return found;
    }

    private int bound(int index, int room) {
      int bound = 0;
      while (index < things.length && things[index].weight <= room) {
        room -= things[index].weight;
        bound += things[index++].value;
      }
      return index == things.length
          ? bound
          : bound + things[index].value * room / things[index].weight;
    }

    private void search(int index, int room, int value) {
      found = Math.max(found, value);
      if (index == things.length) {
        return;
      }
      if (value + bound(index, room) <= found) {
        cut++;
        return;
      }
      if (things[index].weight <= room) {
        search(index + 1, room - things[index].weight, value + things[index].value);
      }
      search(index + 1, room, value);
    }
  }

  static Thing[] random(int count, int seed) {
    Thing[] things = new Thing[count];
    for (int i = 0; i < count; i++) {
      seed = seed * 1103515245 + 12345;
      things[i] = new Thing((seed >>> 16) % 40 + 5, (seed >>> 8) % 90 + 10);
    }
    return things;
  }

  public static void main(String[] args) {
    Thing[] small = {
      new Thing(12, 4), new Thing(2, 2), new Thing(1, 1), new Thing(4, 10), new Thing(1, 2)
    };
    Table table = new Table(small, 15);
    System.out.println(table.best());
    for (boolean taken : table.chosen()) {
      System.out.print(taken ? '1' : '0');
    }
    System.out.println();
    for (int round = 0; round < 4; round++) {
      Thing[] things = random(20 + round * 10, round + 1);
      int capacity = 100 + 60 * round;
      Remembering remembering = new Remembering(things, capacity);
      Bounding bounding = new Bounding(things, capacity);
      Solver[] solvers = {new Table(things, capacity), remembering, bounding};
      for (Solver solver : solvers) {
        System.out.print(solver.best());
        System.out.print(' ');
      }
      System.out.print(remembering.calls);
      System.out.print(' ');
      System.out.println(bounding.cut);
    }
  }
}
