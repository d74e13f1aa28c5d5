import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractQueue;
import java.util.AbstractSequentialList;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;

/** Anonymous classes may call constructors that only subclasses may. */
public class ProtectedConstructors {
  static List<Integer> squares(int count) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return index * index;
      }

      @Override
      public int size() {
        return count;
      }

      @Override
      public boolean add(Integer element) {
        modCount++;
        return modCount > 0;
      }
    };
  }

  static class Counted extends AbstractList<String> {
    @Override
    public String get(int index) {
      return "c" + index + modCount;
    }

    @Override
    public int size() {
      return 2 + this.modCount;
    }

    void drop(Counted other) {
      other.modCount++;
      Runnable cut = () -> removeRange(0, 0);
      cut.run();
      new AbstractList<String>() {
        @Override
        public String get(int index) {
          return "" + modCount + Counted.this.modCount;
        }

        @Override
        public int size() {
          Counted.this.modCount++;
          Counted.super.removeRange(0, 0);
          return 1;
        }
      }.forEach(System.out::println);
    }
  }

  public static void main(String[] arguments) {
    System.out.println(squares(5) + " " + squares(3).indexOf(4) + squares(2).add(1));
    Set<String> set =
        new AbstractSet<String>() {
          @Override
          public Iterator<String> iterator() {
            return List.of("a", "b").iterator();
          }

          @Override
          public int size() {
            return 2;
          }
        };
    System.out.println(set + " " + set.contains("b") + set.equals(Set.of("b", "a")));
    Map<String, Integer> map =
        new AbstractMap<>() {
          @Override
          public Set<Map.Entry<String, Integer>> entrySet() {
            return Map.of("k", 1).entrySet();
          }
        };
    System.out.println(map + " " + map.get("k") + map.hashCode());
    Collection<Integer> collection =
        new AbstractCollection<>() {
          @Override
          public Iterator<Integer> iterator() {
            return squares(3).iterator();
          }

          @Override
          public int size() {
            return 3;
          }
        };
    System.out.println(collection + " " + collection.contains(4));
    Queue<Integer> queue =
        new AbstractQueue<>() {
          private int next = 3;

          @Override
          public Iterator<Integer> iterator() {
            return squares(next).iterator();
          }

          @Override
          public int size() {
            return next;
          }

          @Override
          public boolean offer(Integer element) {
            return next++ < 5;
          }

          @Override
          public Integer poll() {
            return next > 0 ? --next : null;
          }

          @Override
          public Integer peek() {
            return next;
          }
        };
    System.out.println(queue.add(1) + " " + queue.remove() + queue.element() + queue);
    List<Integer> sequence =
        new AbstractSequentialList<>() {
          @Override
          public ListIterator<Integer> listIterator(int index) {
            return squares(4).listIterator(index);
          }

          @Override
          public int size() {
            return 4;
          }
        };
    System.out.println(sequence + " " + sequence.get(2));
    Random dice =
        new Random(6) {
          @Override
          protected int next(int bits) {
            return super.next(bits) & 7;
          }
        };
    System.out.println(dice.nextInt() + " " + dice.nextInt(1 << 3) + " " + dice.nextBoolean());
    Counted counted = new Counted();
    counted.drop(counted);
    System.out.println(counted);
  }
}
