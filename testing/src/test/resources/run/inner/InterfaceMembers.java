/** Classes inside of interfaces, and classes inside of their default and static methods. */
public class InterfaceMembers {
  interface Stack {
    int push(int value);

    int pop();

    int size();

    /** A class in an interface is static. */
    class Fixed implements Stack {
      private final int[] values;
      private int size;

      Fixed(int capacity) {
        values = new int[capacity];
      }

      public int push(int value) {
        values[size] = value;
        return size++;
      }

      public int pop() {
        return values[--size];
      }

      public int size() {
        return size;
      }

      class Mark {
        final int position = size;

        void back() {
          size = position;
        }
      }

      Mark mark() {
        return new Mark();
      }
    }

    interface Watcher {
      void pushed(int value, int at);

      Watcher SILENT = new Watcher() {
        public void pushed(int value, int at) {}
      };
    }

    Stack EMPTY = new Stack() {
      public int push(int value) {
        return -1;
      }

      public int pop() {
        return 0;
      }

      public int size() {
        return 0;
      }
    };

    static Stack linked() {
      class Linked implements Stack {
        class Cell {
          final int value;
          final Cell below = top;

          Cell(int value) {
            this.value = value;
            size++;
          }
        }

        Cell top;
        int size;

        public int push(int value) {
          top = new Cell(value);
          return size - 1;
        }

        public int pop() {
          int value = top.value;
          top = top.below;
          size--;
          return value;
        }

        public int size() {
          return size;
        }
      }
      return new Linked();
    }

    default Stack watched(Watcher watcher) {
      return new Stack() {
        public int push(int value) {
          int at = Stack.this.push(value);
          watcher.pushed(value, at);
          return at;
        }

        public int pop() {
          return Stack.this.pop();
        }

        public int size() {
          return Stack.this.size();
        }
      };
    }

    default int drain() {
      class Drain {
        int sum, factor = 1;

        int run() {
          while (size() > 0) {
            sum += factor * pop();
            factor = -factor;
          }
          return sum;
        }
      }
      return new Drain().run();
    }

    private Stack twin() {
      Stack self = this;
      return new Stack() {
        public int push(int value) {
          self.push(value);
          return self.push(value);
        }

        public int pop() {
          return self.pop() + self.pop();
        }

        public int size() {
          return self.size() / 2;
        }
      };
    }

    default Stack doubled() {
      return twin();
    }
  }

  static int calls;

  static class Tracing extends Stack.Fixed implements Stack.Watcher {
    String trace = "";

    Tracing(int capacity) {
      super(capacity);
    }

    public void pushed(int value, int at) {
      calls++;
      trace += at + ":" + value + " ";
    }

    Mark early = mark();
  }

  public static void main(String[] args) {
    Stack.Fixed fixed = new Stack.Fixed(20);
    fixed.push(4);
    Stack.Fixed.Mark mark = fixed.mark();
    fixed.push(5);
    fixed.push(6);
    System.out.println(fixed.size() + " " + fixed.pop());
    mark.back();
    System.out.println(fixed.size() + " " + mark.position);

    Tracing tracing = new Tracing(10);
    Stack watched = tracing.watched(tracing).watched(Stack.Watcher.SILENT);
    for (int i = 0; i < 5; i++) {
      watched.push(i * i);
    }
    System.out.println(tracing.trace + calls + " " + tracing.size());
    System.out.println(watched.drain() + " " + tracing.size());
    tracing.early.back();
    System.out.println(tracing.size());

    Stack linked = Stack.linked();
    for (int i = 1; i <= 6; i++) {
      linked.push(i);
    }
    System.out.println(linked.pop() + " " + linked.size() + " " + linked.drain());
    Stack doubled = linked.doubled();
    System.out.println(doubled.push(8) + " " + linked.size() + " " + doubled.size() + " " + doubled.pop());
    System.out.println(Stack.EMPTY.push(1) + " " + Stack.EMPTY.drain());
    Stack counting = Stack.linked().watched(new Stack.Watcher() {
      int sum;

      public void pushed(int value, int at) {
        sum += value;
        System.out.println("sum " + sum + " at " + at);
      }
    });
    counting.push(10);
    counting.push(20);
    System.out.println(counting.doubled().push(3));
  }
}
