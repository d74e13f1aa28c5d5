/** Dijkstra's algorithm on a road map, with a heap that knows where each place stands. */
public class ShortestPaths {
  static class Road {
    final Place to;
    final int length;
    final Road next;

    Road(Place to, int length, Road next) {
      this.to = to;
      this.length = length;
      this.next = next;
    }
  }

  static class Place {
    final String name;
    Road roads;
    int distance;
    int position;
    Place from;

    Place(String name) {
      this.name = name;
    }

    void connect(Place other, int length) {
      roads = new Road(other, length, roads);
      other.roads = new Road(this, length, other.roads);
    }

    void printWay() {
      if (from != null) {
        from.printWay();
        System.out.print(" > ");
      }
      System.out.print(name);
    }
  }

  static class Heap {
    private final Place[] places;
    private int size;

    Heap(int capacity) {
      places = new Place[capacity];
    }

    boolean isEmpty() {
      return size == 0;
    }

    void add(Place place) {
      put(size, place);
      up(size++);
    }

    void decreased(Place place) {
      up(place.position);
    }

    Place take() {
      Place first = places[0];
      put(0, places[--size]);
      places[size] = null;
      if (size > 0) down(0);
      first.position = -1;
      return first;
    }

    private void put(int index, Place place) {
      places[index] = place;
      place.position = index;
    }

    private void swap(int i, int j) {
      Place held = places[i];
      put(i, places[j]);
      put(j, held);
    }

    private void up(int i) {
      while (i > 0 && places[i].distance < places[i - 1 >> 1].distance) {
        swap(i, i - 1 >> 1);
        i = i - 1 >> 1;
      }
    }

    private void down(int i) {
      while (true) {
        int least = i;
        for (int child = 2 * i + 1; child <= 2 * i + 2 && child < size; child++) {
          if (places[child].distance < places[least].distance) least = child;
        }
        if (least == i) return;
        swap(i, least);
        i = least;
      }
    }
  }

  static int search(Place[] all, Place start) {
    Heap heap = new Heap(all.length);
    for (Place place : all) {
      place.distance = place == start ? 0 : Integer.MAX_VALUE;
      place.from = null;
      heap.add(place);
    }
    int relaxed = 0;
    while (!heap.isEmpty()) {
      Place place = heap.take();
      if (place.distance == Integer.MAX_VALUE) break;
      for (Road road = place.roads; road != null; road = road.next) {
        int distance = place.distance + road.length;
        if (distance < road.to.distance) {
          road.to.distance = distance;
          road.to.from = place;
          heap.decreased(road.to);
          relaxed++;
        }
      }
    }
    return relaxed;
  }

  static Place[] towns() {
    String[] names = {"Ash", "Birch", "Cedar", "Dale", "Elm", "Fern", "Glen", "Isle"};
    Place[] places = new Place[names.length];
    for (int i = 0; i < names.length; i++) places[i] = new Place(names[i]);
    int[][] roads = {
      {0, 1, 4},
      {0, 2, 2},
      {1, 2, 1},
      {1, 3, 5},
      {2, 3, 8},
      {2, 4, 10},
      {3, 4, 2},
      {3, 5, 6},
      {4, 5, 3},
      {5, 6, 1},
    };
    for (int[] road : roads) places[road[0]].connect(places[road[1]], road[2]);
    return places;
  }

  static Place[] grid(int side) {
    Place[] places = new Place[side * side];
    int random = 1;
    for (int i = 0; i < places.length; i++) {
      places[i] = new Place("");
      random = random * 1664525 + 1013904223;
      if (i % side > 0) places[i].connect(places[i - 1], (random >>> 24) + 1);
      if (i >= side) places[i].connect(places[i - side], (random >>> 8 & 0xFF) + 1);
    }
    return places;
  }

  public static void main(String[] args) {
    Place[] towns = towns();
    System.out.println(search(towns, towns[0]));
    for (Place town : towns) {
      if (town.distance == Integer.MAX_VALUE) {
        System.out.print("no way to ");
        System.out.println(town.name);
        continue;
      }
      System.out.print(town.distance);
      System.out.print(' ');
      town.printWay();
      System.out.println();
    }
    Place[] grid = grid(60);
    System.out.println(search(grid, grid[0]));
    System.out.println(grid[grid.length - 1].distance);
    long sum = 0;
    int hops = 0;
    for (Place place : grid) sum += place.distance;
    for (Place place = grid[grid.length - 1]; place != null; place = place.from) hops++;
    System.out.println(sum);
    System.out.println(hops);
  }
}
