import java.util.AbstractList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

class ProtectedMembers<E> extends AbstractList<E> {
  interface Cut {
    void cut(int from, int to);
  }

  public E get(int index) {
    modCount++;
    return null;
  }

  public int size() {
    return this.modCount;
  }

  void use(AbstractList<E> other, ProtectedMembers<String> own, List<? extends ProtectedMembers<E>> wild) {
    int a = own.modCount + wild.get(0).modCount + super.modCount;
    int b = other.modCount; //~ JK0106:19 field `modCount` of `AbstractList` is protected
    other.removeRange(0, 1); //~ JK0106:11 method `removeRange(int, int)` of `AbstractList` is protected
    own.removeRange(0, 1);
    super.removeRange(0, 1);
    Runnable r = () -> removeRange(1, 2);
    IntConsumer c = i -> ProtectedMembers.this.removeRange(i, i);
    Object o =
        new AbstractList<E>() {
          public E get(int index) {
            modCount++;
            ProtectedMembers.this.modCount++;
            return null;
          }

          public int size() {
            removeRange(1, 1);
            ProtectedMembers.this.removeRange(0, 0);
            return 0;
          }
        };
    Cut f = other::removeRange; //~ JK0106:20 method `removeRange(int, int)` of `AbstractList` is protected
    Cut g = own::removeRange;
    Cut h = super::removeRange;
    Cut k = this::removeRange;
  }

  class Inner {
    int sum(ProtectedMembers<E> own, Below below, AbstractList<E> other) {
      return own.modCount + below.modCount + modCount + other.modCount; //~ JK0106:63 field `modCount` of `AbstractList` is protected
    }
  }

  static class Below extends ProtectedMembers<Integer> {
    int sum(ProtectedMembers<Integer> above, Below own) {
      return above.modCount + own.modCount + modCount;
    }
  }

  static class Dice extends Random {
    int roll(Random other, Dice own) {
      return own.next(2) + next(5) + other.next(3); //~ JK0106:44 method `next(int)` of `Random` is protected
    }
  }

  static int roll() {
    return new Random().next(4); //~ JK0106:25 method `next(int)` of `Random` is protected
  }

  static Object copy(Object object, Runnable task) throws CloneNotSupportedException {
    task.clone(); //~ JK0102:10 `Runnable` has no method `clone`
    return object.clone(); //~ JK0106:19 method `clone()` of `Object` is protected
  }

  enum Kind {
    ONE;

    public Kind clone() { //~ JK0266:17 `clone()` of `Kind` cannot take the place
      return this;
    }
  }
}
