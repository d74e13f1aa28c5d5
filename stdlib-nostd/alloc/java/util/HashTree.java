package java.util;

/**
 * A node of a bin with many keys: a red-black tree by hash codes, and by the order of the keys
 * where they have one. The nodes are a chain as well, in which the root goes first and others
 * behind the parent that they were put below; iteration follows it. Keys are compared if they are
 * of the same class; the JDK also asks by reflection whether that class says to be comparable to
 * itself.
 */
final class HashTree<K, V> extends LinkedHashMap.Link<K, V> {
  /** A bin with no more nodes than this becomes a chain when a table grows. */
  private static final int CHAIN_LENGTH = 6;

  HashTree<K, V> previous;
  private HashTree<K, V> parent;
  private HashTree<K, V> left;
  private HashTree<K, V> right;
  private boolean isRed;

  HashTree(int hash, K key, V value, HashNode<K, V> next) {
    super(hash, key, value, next);
  }

  HashTree<K, V> root() {
    HashTree<K, V> node = this;
    while (node.parent != null) {
      node = node.parent;
    }
    return node;
  }

  private HashTree<K, V> nextTree() {
    return (HashTree<K, V>) next;
  }

  /** Less or more than 0 for the left or the right; 0 if only a search of both can tell. */
  @SuppressWarnings("unchecked")
  private int side(int otherHash, Object other) {
    if (otherHash != hash) {
      return otherHash < hash ? -1 : 1;
    }
    if (other instanceof Comparable && key != null && other.getClass() == key.getClass()) {
      return ((Comparable<Object>) other).compareTo(key);
    }
    return 0;
  }

  /** An order of what has none. */
  private static int breakTie(Object a, Object b) {
    if (a != null && b != null) {
      int names = a.getClass().getName().compareTo(b.getClass().getName());
      if (names != 0) {
        return names;
      }
    }
    return System.identityHashCode(a) <= System.identityHashCode(b) ? -1 : 1;
  }

  private boolean holds(int otherHash, Object other) {
    return hash == otherHash && (key == other || other != null && other.equals(key));
  }

  /** The node of a key from this one on downwards, or null. */
  HashTree<K, V> find(int otherHash, Object other) {
    HashTree<K, V> node = this;
    while (node != null) {
      if (node.holds(otherHash, other)) {
        return node;
      }
      int side = node.side(otherHash, other);
      if (side == 0 && node.left != null && node.right != null) {
        HashTree<K, V> found = node.right.find(otherHash, other);
        if (found != null) {
          return found;
        }
        side = -1;
      }
      if (side == 0) {
        node = node.left == null ? node.right : node.left;
      } else {
        node = side < 0 ? node.left : node.right;
      }
    }
    return null;
  }

  /** Makes a tree of the chain that starts here. */
  void build(HashNode<K, V>[] bins) {
    HashTree<K, V> root = null;
    HashTree<K, V> node = this;
    while (node != null) {
      node.left = null;
      node.right = null;
      node.parent = null;
      node.isRed = false;
      if (root == null) {
        root = node;
      } else {
        HashTree<K, V> above = root;
        while (true) {
          int side = above.side(node.hash, node.key);
          if (side == 0) {
            side = breakTie(node.key, above.key);
          }
          HashTree<K, V> below = side <= 0 ? above.left : above.right;
          if (below == null) {
            root = root.attach(above, side, node);
            break;
          }
          above = below;
        }
      }
      node = node.nextTree();
    }
    moveToFront(bins, root);
  }

  private HashTree<K, V> attach(HashTree<K, V> above, int side, HashTree<K, V> node) {
    node.parent = above;
    if (side <= 0) {
      above.left = node;
    } else {
      above.right = node;
    }
    return balanceInsertion(this, node);
  }

  private static <K, V> void moveToFront(HashNode<K, V>[] bins, HashTree<K, V> root) {
    int index = root.hash & bins.length - 1;
    HashTree<K, V> first = (HashTree<K, V>) bins[index];
    if (root == first) {
      return;
    }
    bins[index] = root;
    HashTree<K, V> behind = root.nextTree();
    if (behind != null) {
      behind.previous = root.previous;
    }
    if (root.previous != null) {
      root.previous.next = behind;
    }
    if (first != null) {
      first.previous = root;
    }
    root.next = first;
    root.previous = null;
  }

  /** Puts a key. Yields the node that has it already, or null. */
  HashTree<K, V> put(HashMap<K, V> map, HashNode<K, V>[] bins, int hash, K key, V value) {
    HashTree<K, V> root = root();
    HashTree<K, V> above = root;
    boolean isSearched = false;
    while (true) {
      if (above.holds(hash, key)) {
        return above;
      }
      int side = above.side(hash, key);
      if (side == 0) {
        if (!isSearched) {
          isSearched = true;
          HashTree<K, V> found = above.left == null ? null : above.left.find(hash, key);
          if (found == null && above.right != null) {
            found = above.right.find(hash, key);
          }
          if (found != null) {
            return found;
          }
        }
        side = breakTie(key, above.key);
      }
      HashTree<K, V> below = side <= 0 ? above.left : above.right;
      if (below == null) {
        HashTree<K, V> behind = above.nextTree();
        HashTree<K, V> node = map.newTree(hash, key, value, behind);
        above.next = node;
        node.previous = above;
        if (behind != null) {
          behind.previous = node;
        }
        moveToFront(bins, root.attach(above, side, node));
        return null;
      }
      above = below;
    }
  }

  /** Removes this node from its bin. */
  void remove(HashMap<K, V> map, HashNode<K, V>[] bins, boolean mayReorder) {
    int index = hash & bins.length - 1;
    HashTree<K, V> root = ((HashTree<K, V>) bins[index]).root();
    HashTree<K, V> behind = nextTree();
    if (previous == null) {
      bins[index] = behind;
    } else {
      previous.next = behind;
    }
    if (behind != null) {
      behind.previous = previous;
    }
    HashTree<K, V> first = (HashTree<K, V>) bins[index];
    if (first == null) {
      return;
    }
    boolean isSmall = root.right == null || root.left == null || root.left.left == null;
    if (mayReorder && isSmall) {
      bins[index] = first.toChain(map);
      return;
    }
    HashTree<K, V> newRoot = detach(root);
    if (mayReorder) {
      moveToFront(bins, newRoot);
    }
  }

  /** Takes this node out of the tree, which may get another root. */
  private HashTree<K, V> detach(HashTree<K, V> oldRoot) {
    HashTree<K, V> root = oldRoot;
    if (left != null && right != null) {
      root = swapWithSuccessor(root);
    }
    HashTree<K, V> child = left != null ? left : right;
    if (child != null) {
      child.parent = parent;
      if (parent == null) {
        root = child;
        child.isRed = false;
      } else {
        parent.replaceChild(this, child);
      }
      left = null;
      right = null;
      parent = null;
      return isRed ? root : balanceDeletion(root, child);
    }
    if (!isRed) {
      root = balanceDeletion(root, this);
    }
    if (parent != null) {
      parent.replaceChild(this, null);
      parent = null;
    }
    return root;
  }

  private void replaceChild(HashTree<K, V> child, HashTree<K, V> replacement) {
    if (left == child) {
      left = replacement;
    } else if (right == child) {
      right = replacement;
    }
  }

  /**
   * Exchanges the places of this node, which has two children, and of the next one to the right.
   */
  private HashTree<K, V> swapWithSuccessor(HashTree<K, V> root) {
    HashTree<K, V> successor = right;
    while (successor.left != null) {
      successor = successor.left;
    }
    boolean wasRed = successor.isRed;
    successor.isRed = isRed;
    isRed = wasRed;
    HashTree<K, V> successorRight = successor.right;
    HashTree<K, V> oldParent = parent;
    if (successor == right) {
      parent = successor;
      successor.right = this;
    } else {
      parent = successor.parent;
      parent.replaceChild(successor, this);
      successor.right = right;
      right.parent = successor;
    }
    successor.left = left;
    left.parent = successor;
    left = null;
    right = successorRight;
    if (successorRight != null) {
      successorRight.parent = this;
    }
    successor.parent = oldParent;
    if (oldParent == null) {
      return successor;
    }
    oldParent.replaceChild(this, successor);
    return root;
  }

  /** Makes a chain of plain nodes of the chain that starts here. */
  private HashNode<K, V> toChain(HashMap<K, V> map) {
    HashNode<K, V> first = null;
    HashNode<K, V> last = null;
    for (HashNode<K, V> node = this; node != null; node = node.next) {
      HashNode<K, V> plain = map.chainOf(node);
      if (last == null) {
        first = plain;
      } else {
        last.next = plain;
      }
      last = plain;
    }
    return first;
  }

  /** Divides the bin that starts here into two of a table of twice the size. */
  void split(HashMap<K, V> map, HashNode<K, V>[] bins, int index, int bit) {
    HashTree<K, V> lowFirst = null;
    HashTree<K, V> lowLast = null;
    HashTree<K, V> highFirst = null;
    HashTree<K, V> highLast = null;
    int lowCount = 0;
    int highCount = 0;
    HashTree<K, V> behind;
    for (HashTree<K, V> node = this; node != null; node = behind) {
      behind = node.nextTree();
      node.next = null;
      if ((node.hash & bit) == 0) {
        node.previous = lowLast;
        if (lowLast == null) {
          lowFirst = node;
        } else {
          lowLast.next = node;
        }
        lowLast = node;
        lowCount++;
      } else {
        node.previous = highLast;
        if (highLast == null) {
          highFirst = node;
        } else {
          highLast.next = node;
        }
        highLast = node;
        highCount++;
      }
    }
    settle(map, bins, index, lowFirst, lowCount, highFirst == null);
    settle(map, bins, index + bit, highFirst, highCount, lowFirst == null);
  }

  private static <K, V> void settle(
      HashMap<K, V> map,
      HashNode<K, V>[] bins,
      int index,
      HashTree<K, V> first,
      int count,
      boolean isWhole) {
    if (first == null) {
      return;
    }
    if (count <= CHAIN_LENGTH) {
      bins[index] = first.toChain(map);
      return;
    }
    bins[index] = first;
    if (!isWhole) {
      first.build(bins);
    }
  }

  private static <K, V> HashTree<K, V> rotateLeft(HashTree<K, V> root, HashTree<K, V> node) {
    HashTree<K, V> up = node.right;
    node.right = up.left;
    if (up.left != null) {
      up.left.parent = node;
    }
    return lift(root, node, up, true);
  }

  private static <K, V> HashTree<K, V> rotateRight(HashTree<K, V> root, HashTree<K, V> node) {
    HashTree<K, V> up = node.left;
    node.left = up.right;
    if (up.right != null) {
      up.right.parent = node;
    }
    return lift(root, node, up, false);
  }

  private static <K, V> HashTree<K, V> lift(
      HashTree<K, V> root, HashTree<K, V> node, HashTree<K, V> up, boolean isLeft) {
    HashTree<K, V> newRoot = root;
    up.parent = node.parent;
    if (node.parent == null) {
      newRoot = up;
      up.isRed = false;
    } else {
      node.parent.replaceChild(node, up);
    }
    if (isLeft) {
      up.left = node;
    } else {
      up.right = node;
    }
    node.parent = up;
    return newRoot;
  }

  private static <K, V> HashTree<K, V> balanceInsertion(
      HashTree<K, V> oldRoot, HashTree<K, V> inserted) {
    HashTree<K, V> root = oldRoot;
    HashTree<K, V> node = inserted;
    node.isRed = true;
    while (true) {
      HashTree<K, V> above = node.parent;
      if (above == null) {
        node.isRed = false;
        return node;
      }
      HashTree<K, V> top = above.parent;
      if (!above.isRed || top == null) {
        return root;
      }
      boolean isLeft = above == top.left;
      HashTree<K, V> uncle = isLeft ? top.right : top.left;
      if (uncle != null && uncle.isRed) {
        uncle.isRed = false;
        above.isRed = false;
        top.isRed = true;
        node = top;
        continue;
      }
      if (node == (isLeft ? above.right : above.left)) {
        node = above;
        root = isLeft ? rotateLeft(root, node) : rotateRight(root, node);
        above = node.parent;
      }
      above.isRed = false;
      top.isRed = true;
      root = isLeft ? rotateRight(root, top) : rotateLeft(root, top);
    }
  }

  private static boolean isRed(HashTree<?, ?> node) {
    return node != null && node.isRed;
  }

  private static <K, V> HashTree<K, V> balanceDeletion(
      HashTree<K, V> oldRoot, HashTree<K, V> start) {
    HashTree<K, V> root = oldRoot;
    HashTree<K, V> node = start;
    while (node != root && !node.isRed) {
      HashTree<K, V> above = node.parent;
      boolean isLeft = above.left == node;
      HashTree<K, V> sibling = isLeft ? above.right : above.left;
      if (isRed(sibling)) {
        sibling.isRed = false;
        above.isRed = true;
        root = isLeft ? rotateLeft(root, above) : rotateRight(root, above);
        sibling = isLeft ? above.right : above.left;
      }
      if (sibling == null) {
        node = above;
        continue;
      }
      HashTree<K, V> near = isLeft ? sibling.left : sibling.right;
      HashTree<K, V> far = isLeft ? sibling.right : sibling.left;
      if (!isRed(near) && !isRed(far)) {
        sibling.isRed = true;
        node = above;
        continue;
      }
      if (!isRed(far)) {
        near.isRed = false;
        sibling.isRed = true;
        root = isLeft ? rotateRight(root, sibling) : rotateLeft(root, sibling);
        sibling = near;
        far = isLeft ? sibling.right : sibling.left;
      }
      sibling.isRed = above.isRed;
      above.isRed = false;
      if (far != null) {
        far.isRed = false;
      }
      root = isLeft ? rotateLeft(root, above) : rotateRight(root, above);
      node = root;
    }
    node.isRed = false;
    return root;
  }
}
