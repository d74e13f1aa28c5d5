package java.util;

import java.util.function.Supplier;

/**
 * A key with its value in a {@code TreeMap}. The algorithms are those of Cormen, Leiserson, Rivest.
 */
final class TreeNode<K, V> implements Map.Entry<K, V> {
  K key;
  V value;
  TreeNode<K, V> left;
  TreeNode<K, V> right;
  private TreeNode<K, V> parent;
  private boolean isRed;

  TreeNode(K key, V value, TreeNode<K, V> parent) {
    this.key = key;
    this.value = value;
    this.parent = parent;
  }

  /**
   * A tree of nodes that come in their order: as flat as can be, and red only in a lowest row that
   * is not full.
   */
  static <K, V> TreeNode<K, V> ofSorted(int count, Supplier<TreeNode<K, V>> nodes) {
    int redRow = 31 - Integer.numberOfLeadingZeros(count + 1);
    return ofSorted(0, 0, count - 1, redRow, nodes);
  }

  private static <K, V> TreeNode<K, V> ofSorted(
      int row, int low, int high, int redRow, Supplier<TreeNode<K, V>> nodes) {
    if (high < low) {
      return null;
    }
    int middle = (low + high) >>> 1;
    TreeNode<K, V> left = ofSorted(row + 1, low, middle - 1, redRow, nodes);
    TreeNode<K, V> node = nodes.get();
    TreeNode<K, V> right = ofSorted(row + 1, middle + 1, high, redRow, nodes);
    node.isRed = row == redRow;
    node.left = left;
    node.right = right;
    if (left != null) {
      left.parent = node;
    }
    if (right != null) {
      right.parent = node;
    }
    return node;
  }

  @Override
  public K getKey() {
    return key;
  }

  @Override
  public V getValue() {
    return value;
  }

  @Override
  public V setValue(V newValue) {
    V before = value;
    value = newValue;
    return before;
  }

  @Override
  public boolean equals(Object other) {
    return AbstractMap.isEntry(other, key, value);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(key) ^ Objects.hashCode(value);
  }

  @Override
  public String toString() {
    return key + "=" + value;
  }

  TreeNode<K, V> successor() {
    TreeNode<K, V> node = right;
    if (node != null) {
      while (node.left != null) {
        node = node.left;
      }
      return node;
    }
    TreeNode<K, V> below = this;
    node = parent;
    while (node != null && below == node.right) {
      below = node;
      node = node.parent;
    }
    return node;
  }

  TreeNode<K, V> predecessor() {
    TreeNode<K, V> node = left;
    if (node != null) {
      while (node.right != null) {
        node = node.right;
      }
      return node;
    }
    TreeNode<K, V> below = this;
    node = parent;
    while (node != null && below == node.left) {
      below = node;
      node = node.parent;
    }
    return node;
  }

  private void replaceChild(TreeNode<K, V> child, TreeNode<K, V> replacement) {
    if (left == child) {
      left = replacement;
    } else {
      right = replacement;
    }
  }

  private static <K, V> TreeNode<K, V> rotate(
      TreeNode<K, V> root, TreeNode<K, V> node, boolean isLeft) {
    TreeNode<K, V> up = isLeft ? node.right : node.left;
    TreeNode<K, V> middle = isLeft ? up.left : up.right;
    if (middle != null) {
      middle.parent = node;
    }
    TreeNode<K, V> top = node.parent;
    up.parent = top;
    if (top != null) {
      top.replaceChild(node, up);
    }
    if (isLeft) {
      node.right = middle;
      up.left = node;
    } else {
      node.left = middle;
      up.right = node;
    }
    node.parent = up;
    return top == null ? up : root;
  }

  /** Makes a red-black tree of one that this leaf was added to. Yields the root. */
  TreeNode<K, V> balanceInsertion(TreeNode<K, V> oldRoot) {
    TreeNode<K, V> root = oldRoot;
    TreeNode<K, V> node = this;
    isRed = true;
    while (node != root && node.parent.isRed) {
      TreeNode<K, V> above = node.parent;
      TreeNode<K, V> top = above.parent;
      boolean isLeft = above == top.left;
      TreeNode<K, V> uncle = isLeft ? top.right : top.left;
      if (isRed(uncle)) {
        above.isRed = false;
        uncle.isRed = false;
        top.isRed = true;
        node = top;
        continue;
      }
      if (node == (isLeft ? above.right : above.left)) {
        node = above;
        root = rotate(root, node, isLeft);
        above = node.parent;
      }
      above.isRed = false;
      top.isRed = true;
      root = rotate(root, top, !isLeft);
    }
    root.isRed = false;
    return root;
  }

  private static boolean isRed(TreeNode<?, ?> node) {
    return node != null && node.isRed;
  }

  /**
   * Removes the key and the value of this node from a tree. If it has two children, those of the
   * successor come here, whose node is removed. Yields the root.
   */
  TreeNode<K, V> removeFrom(TreeNode<K, V> root) {
    TreeNode<K, V> node = this;
    if (left != null && right != null) {
      node = successor();
      key = node.key;
      value = node.value;
    }
    return node.detach(root);
  }

  private TreeNode<K, V> detach(TreeNode<K, V> oldRoot) {
    TreeNode<K, V> root = oldRoot;
    TreeNode<K, V> child = left != null ? left : right;
    if (child != null) {
      child.parent = parent;
      if (parent == null) {
        root = child;
      } else {
        parent.replaceChild(this, child);
      }
      if (!isRed) {
        root = balanceDeletion(root, child);
      }
    } else if (parent == null) {
      return null;
    } else {
      if (!isRed) {
        root = balanceDeletion(root, this);
      }
      parent.replaceChild(this, null);
    }
    left = null;
    right = null;
    parent = null;
    return root;
  }

  private static <K, V> TreeNode<K, V> balanceDeletion(
      TreeNode<K, V> oldRoot, TreeNode<K, V> start) {
    TreeNode<K, V> root = oldRoot;
    TreeNode<K, V> node = start;
    while (node != root && !node.isRed) {
      TreeNode<K, V> above = node.parent;
      boolean isLeft = node == above.left;
      TreeNode<K, V> sibling = isLeft ? above.right : above.left;
      if (sibling.isRed) {
        sibling.isRed = false;
        above.isRed = true;
        root = rotate(root, above, isLeft);
        sibling = isLeft ? above.right : above.left;
      }
      TreeNode<K, V> near = isLeft ? sibling.left : sibling.right;
      TreeNode<K, V> far = isLeft ? sibling.right : sibling.left;
      if (!isRed(near) && !isRed(far)) {
        sibling.isRed = true;
        node = above;
        continue;
      }
      if (!isRed(far)) {
        near.isRed = false;
        sibling.isRed = true;
        root = rotate(root, sibling, !isLeft);
        far = sibling;
        sibling = near;
      }
      sibling.isRed = above.isRed;
      above.isRed = false;
      far.isRed = false;
      root = rotate(root, above, isLeft);
      node = root;
    }
    node.isRed = false;
    return root;
  }
}
