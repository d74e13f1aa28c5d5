class SelfTypesWrong {
  static class Node<T extends Node<T>> {
    T next;

    T self() {
      return this; //~ JK0150:14 `Node<T>` cannot become `T` here
    }

    T cast() {
      return (T) this;
    }

    void set(T next) {
      this.next = next;
      this.next = this; //~ JK0150:19 `Node<T>` cannot become `T` here
      next.next = next;
      next.next = this.next.next;
    }
  }

  static class Leaf extends Node<Leaf> {}

  static class Other extends Node<Leaf> {}

  static class Wrong extends Node<String> {} //~ JK0114:35 `String` is not within its bound: `T` extends `Node<T>`

  static class Bare extends Node {}

  static class Deep<T extends Leaf> extends Node<T> {} //~ JK0114:50 `T` is not within its bound: `T` extends `Node<T>`

  static class Deeper<T extends Node<T>> extends Node<T> {}

  static class Shallow<T> extends Node<T> {} //~ JK0114:40 `T` is not within its bound: `T` extends `Node<T>`

  interface Builder<B extends Builder<B>> {
    B with(int x);
  }

  static class Good implements Builder<Good> {
    public Good with(int x) {
      return this;
    }
  }

  abstract static class Bad implements Builder<Good> {
    public Bad with(int x) { //~ JK0266:16 `with(int)` of `Bad` cannot take the place of the one of `Builder`: it gives `Bad`, and that one `Good`
      return this;
    }
  }

  static class Loose<B extends Builder<B>> implements Builder<B> {
    public B with(int x) {
      return this; //~ JK0150:14 `Loose<B>` cannot become `B` here
    }
  }

  enum Kind { A }

  static <E extends Enum<E>> E first(Class<E> type) {
    return type.getEnumConstants()[0];
  }

  static void f(Node<?> any, Leaf leaf, Node<Leaf> node) {
    Leaf a = leaf.next;
    Leaf b = node.next;
    Leaf c = any.next; //~ JK0150:14 `capture of ?` cannot become `Leaf` here
    Node<?> d = any.next;
    Node<String> e = null; //~ JK0114:10 `String` is not within its bound: `T` extends `Node<T>`
    Node<Node> g = null; //~ JK0114:10 `Node` is not within its bound: `T` extends `Node<T>`
    Node<Other> h = null; //~ JK0114:10 `Other` is not within its bound: `T` extends `Node<T>`
    Node<? extends Leaf> i = node;
    any.set(leaf); //~ JK0104:9 `set(capture of ?)` does not take the arguments `(Leaf)`
    leaf.set(new Other()); //~ JK0104:10 `set(Leaf)` does not take the arguments `(Other)`
    leaf.set(leaf);
    node = leaf;
    leaf = node; //~ JK0150:12 `Node<Leaf>` cannot become `Leaf` here
    Kind k = first(Kind.class);
    Kind l = first(String.class); //~ JK0104:14 `first(Class<E>)` does not take the arguments `(Class<String>)`
    Kind m = first(Enum.class); //~ JK0150:14 `Enum` cannot become `Kind` here
    Good n = new Good().with(1).with(2);
    Builder<Bad> o = null; //~ JK0114:13 `Bad` is not within its bound: `B` extends `Builder<B>`
    Builder<Good> p = new Good();
    Builder<?> q = new Good();
    Good r = q.with(1); //~ JK0150:14 `capture of ?` cannot become `Good` here
    Builder<?> s = q.with(1).with(2);
  }
}
