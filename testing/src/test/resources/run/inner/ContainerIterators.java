/** A list, a matrix and a tree, whose iterators are inner, local and anonymous classes. */
public class ContainerIterators {
  interface Numbers {
    boolean more();

    int next();
  }

  interface Test {
    boolean holds(int value);
  }

  abstract static class Sequence {
    abstract Numbers numbers();

    int sum() {
      int sum = 0;
      for (Numbers numbers = numbers(); numbers.more(); ) {
        sum += numbers.next();
      }
      return sum;
    }

    String show() {
      String text = "[";
      Numbers numbers = numbers();
      while (numbers.more()) {
        text += numbers.next();
        if (numbers.more()) {
          text += ", ";
        }
      }
      return text + "]";
    }

    Sequence where(Test test) {
      Sequence all = this;
      return new Sequence() {
        @Override
        Numbers numbers() {
          return new Numbers() {
            private final Numbers inside = all.numbers();
            private boolean ready;
            private int value;

            public boolean more() {
              while (!ready && inside.more()) {
                value = inside.next();
                ready = test.holds(value);
              }
              return ready;
            }

            public int next() {
              more();
              ready = false;
              return value;
            }
          };
        }
      };
    }

    Sequence first(int count) {
      return new Sequence() {
        @Override
        Numbers numbers() {
          Numbers inside = Sequence.this.numbers();
          class Limited implements Numbers {
            int left = count;

            public boolean more() {
              return left > 0 && inside.more();
            }

            public int next() {
              left--;
              return inside.next();
            }
          }
          return new Limited();
        }
      };
    }

    Sequence then(Sequence other) {
      return new Sequence() {
        @Override
        Numbers numbers() {
          final Numbers[] parts = {Sequence.this.numbers(), other.numbers()};
          return new Numbers() {
            public boolean more() {
              return parts[0].more() || parts[1].more();
            }

            public int next() {
              return parts[parts[0].more() ? 0 : 1].next();
            }
          };
        }
      };
    }
  }

  static class IntList extends Sequence {
    private int[] elements = new int[2];
    private int size;

    private class Forward implements Numbers {
      private int at;

      public boolean more() {
        return at < size;
      }

      public int next() {
        return elements[at++];
      }
    }

    private class Backward extends Forward {
      private int left = size;

      @Override
      public boolean more() {
        return left > 0;
      }

      @Override
      public int next() {
        return elements[--left];
      }
    }

    IntList add(int value) {
      if (size == elements.length) {
        int[] larger = new int[size * 2];
        for (int i = 0; i < size; i++) {
          larger[i] = elements[i];
        }
        elements = larger;
      }
      elements[size++] = value;
      return this;
    }

    @Override
    Numbers numbers() {
      return new Forward();
    }

    Sequence reversed() {
      return new Sequence() {
        @Override
        Numbers numbers() {
          return new Backward();
        }
      };
    }
  }

  static class Tree extends Sequence {
    private class Node {
      final int key;
      Node left, right;

      Node(int key) {
        this.key = key;
        size++;
      }
    }

    private Node root;
    private int size;

    void add(int key) {
      Node node = root;
      if (node == null) {
        root = new Node(key);
        return;
      }
      while (node.key != key) {
        Node child = key < node.key ? node.left : node.right;
        if (child == null) {
          child = new Node(key);
          if (key < node.key) {
            node.left = child;
          } else {
            node.right = child;
          }
        }
        node = child;
      }
    }

    @Override
    Numbers numbers() {
      return new Numbers() {
        private final Node[] stack = new Node[size];
        private int depth;

        {
          push(root);
        }

        private void push(Node node) {
          for (Node at = node; at != null; at = at.left) {
            stack[depth++] = at;
          }
        }

        public boolean more() {
          return depth > 0;
        }

        public int next() {
          Node node = stack[--depth];
          push(node.right);
          return node.key;
        }
      };
    }
  }

  static Sequence range(int from, int to) {
    return new Sequence() {
      @Override
      Numbers numbers() {
        return new Numbers() {
          int at = from;

          public boolean more() {
            return at < to;
          }

          public int next() {
            return at++;
          }
        };
      }
    };
  }

  static Test divisible(int by) {
    return new Test() {
      public boolean holds(int value) {
        return value % by == 0;
      }
    };
  }

  public static void main(String[] args) {
    IntList list = new IntList().add(5).add(-3).add(12).add(9).add(0);
    System.out.println(list.show() + " " + list.sum());
    System.out.println(list.reversed().show());
    Sequence threes = list.where(divisible(3));
    System.out.println(threes.show());
    list.add(33);
    System.out.println(threes.show() + " " + threes.sum());
    Tree tree = new Tree();
    for (int i = 1; i < 60; i++) {
      tree.add(i * 37 % 20);
    }
    System.out.println(tree.show() + " " + tree.sum());
    System.out.println(tree.where(divisible(2)).where(divisible(3)).first(3).show());
    System.out.println(range(0, 5).then(list).then(tree.first(2)).show());
    System.out.println(range(1, 1000000).where(divisible(7)).where(divisible(11)).first(4).show());
    System.out.println(range(3, 3).then(range(4, 4)).show());
    Numbers a = list.numbers();
    Numbers b = list.numbers();
    a.next();
    System.out.println(a.next() + " " + b.next() + " " + a.next());
  }
}
