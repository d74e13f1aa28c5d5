/** Words in a tree of letters, and a Huffman code for the letters of a text. */
public class WordTrie {
  static final class Trie {
    private final Trie[] children = new Trie[26];
    private int words;
    private boolean end;

    void add(String word) {
      Trie at = this;
      for (int i = 0; i < word.length(); i++) {
        at.words++;
        int letter = word.charAt(i) - 'a';
        if (at.children[letter] == null) {
          at.children[letter] = new Trie();
        }
        at = at.children[letter];
      }
      at.words++;
      at.end = true;
    }

    int startingWith(String prefix) {
      Trie at = this;
      for (int i = 0; at != null && i < prefix.length(); i++) {
        at = at.children[prefix.charAt(i) - 'a'];
      }
      return at == null ? 0 : at.words;
    }

    void print(char[] way, int length) {
      if (end) {
        for (int i = 0; i < length; i++) {
          System.out.print(way[i]);
        }
        System.out.print(' ');
      }
      for (char c = 'a'; c <= 'z'; c++) {
        Trie child = children[c - 'a'];
        if (child != null) {
          way[length] = c;
          child.print(way, length + 1);
        }
      }
    }

    int nodes() {
      int nodes = 1;
      for (Trie child : children) {
        nodes += child == null ? 0 : child.nodes();
      }
      return nodes;
    }
  }

  abstract static class Code {
    final int weight;
    Code next;

    Code(int weight) {
      this.weight = weight;
    }

    abstract void assign(Table table, int bits, int length);

    abstract char least();

    final boolean isBefore(Code other) {
      return weight < other.weight || weight == other.weight && least() < other.least();
    }

    static Code insert(Code list, Code code) {
      if (list == null || code.isBefore(list)) {
        code.next = list;
        return code;
      }
      list.next = insert(list.next, code);
      return list;
    }
  }

  static final class Leaf extends Code {
    private final char letter;

    Leaf(char letter, int weight) {
      super(weight);
      this.letter = letter;
    }

    @Override
    void assign(Table table, int bits, int length) {
      table.bits[letter] = bits;
      table.lengths[letter] = (byte) length;
    }

    @Override
    char least() {
      return letter;
    }
  }

  static final class Fork extends Code {
    final Code zero, one;

    Fork(Code zero, Code one) {
      super(zero.weight + one.weight);
      this.zero = zero;
      this.one = one;
    }

    @Override
    void assign(Table table, int bits, int length) {
      zero.assign(table, bits << 1, length + 1);
      one.assign(table, bits << 1 | 1, length + 1);
    }

    @Override
    char least() {
      return (char) Math.min(zero.least(), one.least());
    }
  }

  static final class Table {
    final int[] bits = new int[128];
    final byte[] lengths = new byte[128];
  }

  static Code code(String text) {
    int[] counts = new int[128];
    for (int i = 0; i < text.length(); i++) {
      counts[text.charAt(i)]++;
    }
    Code list = null;
    for (char c = 0; c < counts.length; c++) {
      if (counts[c] > 0) {
        list = Code.insert(list, new Leaf(c, counts[c]));
      }
    }
    while (list.next != null) {
      Code zero = list;
      Code one = list.next;
      list = Code.insert(one.next, new Fork(zero, one));
    }
    return list;
  }

  static boolean[] encode(String text, Table table) {
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      size += table.lengths[text.charAt(i)];
    }
    boolean[] result = new boolean[size];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      for (int bit = table.lengths[c] - 1; bit >= 0; bit--) {
        result[at++] = (table.bits[c] >> bit & 1) != 0;
      }
    }
    return result;
  }

  static int decode(boolean[] bits, Code root) {
    int letters = 0;
    Code at = root;
    for (boolean bit : bits) {
      Fork fork = (Fork) at;
      at = bit ? fork.one : fork.zero;
      if (at instanceof Leaf) {
        System.out.print(((Leaf) at).letter);
        letters++;
        at = root;
      }
    }
    System.out.println();
    return letters;
  }

  public static void main(String[] args) {
    Trie trie = new Trie();
    String[] words = {"to", "tea", "ted", "ten", "inn", "in", "i", "a", "team", "toast", "inner"};
    for (String word : words) {
      trie.add(word);
    }
    trie.print(new char[10], 0);
    System.out.println();
    System.out.println(trie.nodes());
    String[] prefixes = {"", "t", "te", "inn", "x", "teamwork"};
    for (String prefix : prefixes) {
      System.out.println(trie.startingWith(prefix));
    }
    String text =
        "she sells sea shells by the sea shore; the shells she sells are surely seashells";
    Code root = code(text);
    Table table = new Table();
    root.assign(table, 0, 0);
    System.out.println(root.weight == text.length());
    for (char c = ' '; c < 128; c++) {
      if (table.lengths[c] > 0) {
        System.out.print(c);
        System.out.print(' ');
        System.out.print(table.lengths[c]);
        System.out.print(' ');
        System.out.println(table.bits[c]);
      }
    }
    boolean[] bits = encode(text, table);
    System.out.println(bits.length);
    System.out.println(decode(bits, root) == text.length());
  }
}
