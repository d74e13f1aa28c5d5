import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Intervals: merged, inserted, cut, counted at their ends, booked, and kept in a map of ranges. */
public class Intervals {
  record Interval(int from, int to) {
    static final Comparator<Interval> BY_START =
        Comparator.comparingInt(Interval::from).thenComparingInt(Interval::to);

    Interval {
      if (from > to) {
        throw new IllegalArgumentException(from + " > " + to);
      }
    }

    @Override
    public String toString() {
      return "[" + from + "," + to + ")";
    }
  }

  static List<Interval> of(int... ends) {
    List<Interval> all = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      all.add(new Interval(ends[i], ends[i + 1]));
    }
    return all;
  }

  static List<Interval> merged(List<Interval> all) {
    List<Interval> sorted = new ArrayList<>(all);
    sorted.sort(Interval.BY_START);
    List<Interval> out = new ArrayList<>();
    for (Interval each : sorted) {
      Interval last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && each.from() <= last.to()) {
        out.set(out.size() - 1, new Interval(last.from(), Math.max(last.to(), each.to())));
      } else {
        out.add(each);
      }
    }
    return out;
  }

  static List<Interval> without(List<Interval> all, Interval cut) {
    List<Interval> out = new ArrayList<>();
    for (Interval each : all) {
      if (each.to() <= cut.from() || each.from() >= cut.to()) {
        out.add(each);
        continue;
      }
      if (each.from() < cut.from()) {
        out.add(new Interval(each.from(), cut.from()));
      }
      if (each.to() > cut.to()) {
        out.add(new Interval(cut.to(), each.to()));
      }
    }
    return out;
  }

  static List<Interval> common(List<Interval> a, List<Interval> b) {
    List<Interval> out = new ArrayList<>();
    Iterator<Interval> left = a.iterator();
    Iterator<Interval> right = b.iterator();
    Interval x = left.hasNext() ? left.next() : null;
    Interval y = right.hasNext() ? right.next() : null;
    while (x != null && y != null) {
      int from = Math.max(x.from(), y.from());
      int to = Math.min(x.to(), y.to());
      if (from < to) {
        out.add(new Interval(from, to));
      }
      if (x.to() < y.to()) {
        x = left.hasNext() ? left.next() : null;
      } else {
        y = right.hasNext() ? right.next() : null;
      }
    }
    return out;
  }

  static int rooms(List<Interval> meetings) {
    PriorityQueue<Integer> ends = new PriorityQueue<>();
    int most = 0;
    Interval[] sorted = meetings.toArray(new Interval[0]);
    Arrays.sort(sorted, Interval.BY_START);
    for (Interval meeting : sorted) {
      while (!ends.isEmpty() && ends.peek() <= meeting.from()) {
        ends.poll();
      }
      ends.add(meeting.to());
      most = Math.max(most, ends.size());
    }
    return most;
  }

  static NavigableMap<Integer, Integer> profile(List<Interval> all) {
    NavigableMap<Integer, Integer> changes = new TreeMap<>();
    for (Interval each : all) {
      changes.merge(each.from(), 1, Integer::sum);
      changes.merge(each.to(), -1, Integer::sum);
    }
    int level = 0;
    for (Map.Entry<Integer, Integer> entry : changes.entrySet()) {
      level += entry.getValue();
      entry.setValue(level);
    }
    return changes;
  }

  static class Calendar {
    private final TreeMap<Integer, Interval> booked = new TreeMap<>();

    boolean book(int from, int to) {
      Map.Entry<Integer, Interval> before = booked.lowerEntry(to);
      if (before != null && before.getValue().to() > from) {
        return false;
      }
      booked.put(from, new Interval(from, to));
      return true;
    }

    Interval gap(int length) {
      int end = 0;
      for (Interval each : booked.values()) {
        if (each.from() - end >= length) {
          break;
        }
        end = each.to();
      }
      return new Interval(end, end + length);
    }
  }

  /** A colour for every number, kept as the places where it changes. */
  static class Ranges<V> {
    private final TreeMap<Integer, V> starts = new TreeMap<>();

    Ranges(V everywhere) {
      starts.put(Integer.MIN_VALUE, everywhere);
    }

    V at(int n) {
      return starts.floorEntry(n).getValue();
    }

    void paint(int from, int to, V value) {
      V after = at(to);
      starts.subMap(from, true, to, true).clear();
      starts.put(to, after);
      if (!value.equals(at(from))) {
        starts.put(from, value);
      }
      if (after.equals(at(to - 1))) {
        starts.remove(to);
      }
    }

    @Override
    public String toString() {
      return starts.tailMap(Integer.MIN_VALUE, false) + " on " + starts.firstEntry().getValue();
    }
  }

  public static void main(String[] args) {
    List<Interval> all = of(8, 10, 1, 3, 2, 6, 15, 18, 17, 20, 6, 7);
    System.out.println(merged(all) + " " + merged(List.of()));
    System.out.println(
        without(merged(all), new Interval(2, 9)) + " " + without(of(1, 10), new Interval(3, 4)));
    System.out.println(common(of(0, 2, 5, 10, 13, 23, 24, 25), of(1, 5, 8, 12, 15, 24, 25, 26)));
    System.out.println(
        rooms(all) + " " + rooms(of(0, 30, 5, 10, 15, 20, 7, 16, 8, 9)) + " " + profile(all));
    Calendar calendar = new Calendar();
    StringBuilder answers = new StringBuilder();
    for (Interval each : of(10, 20, 15, 25, 20, 30, 5, 10, 29, 31, 1, 40, 0, 3)) {
      answers.append(calendar.book(each.from(), each.to()) ? 'y' : 'n');
    }
    System.out.println(
        answers + " " + calendar.booked.values() + " " + calendar.gap(2) + " " + calendar.gap(5));
    Ranges<String> colours = new Ranges<>("white");
    colours.paint(10, 20, "red");
    colours.paint(15, 30, "blue");
    System.out.println(colours);
    colours.paint(20, 25, "red");
    colours.paint(0, 10, "red");
    System.out.println(colours + " " + colours.at(24) + " " + colours.at(9) + " " + colours.at(-1));
    colours.paint(-5, 100, "white");
    System.out.println(colours);
    try {
      of(1, 2, 4, 3);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
