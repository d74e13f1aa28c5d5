import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A list that is changed while it is walked, which nothing catches. */
public class UncaughtInForEach {
  private final Map<String, List<Integer>> groups = new TreeMap<>();

  void add(String group, int... all) {
    List<Integer> list = groups.computeIfAbsent(group, k -> new ArrayList<>());
    for (int each : all) {
      list.add(each);
    }
  }

  void clean(String group) {
    for (Integer each : groups.get(group)) {
      if (each % 2 == 0) {
        groups.get(group).remove(each);
      }
    }
  }

  public static void main(String[] args) {
    UncaughtInForEach object = new UncaughtInForEach();
    object.add("lucky", 1, 2, 3);
    object.add("unlucky", 2, 4, 5, 7);
    object.clean("lucky");
    System.out.println(object.groups);
    try {
      object.clean("missing");
    } catch (NullPointerException e) {
      System.out.println("no such group");
    } finally {
      System.out.println("finally");
    }
    object.clean("unlucky");
    System.out.println("never");
  }
}
