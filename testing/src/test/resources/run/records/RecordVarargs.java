/** Records whose last component takes any number of values. */
public class RecordVarargs {
  record Numbers(String name, int... values) {
    int sum() {
      int sum = 0;
      for (int value : values) {
        sum += value;
      }
      return sum;
    }
  }

  record Grid(int size, int[][] cells) {}

  public static void main(String[] args) {
    System.out.println(new Numbers("three", 1, 2, 3).sum());
    System.out.println(new Numbers("none").values().length);
    System.out.println(new Grid(1, new int[2][3]).cells()[1].length);
    Object text = "x";
    text += "y" + 1;
    System.out.println(text);
    String[] texts = {"a", null};
    texts[0] += 1;
    texts[1] += 'c';
    System.out.println(texts[0] + texts[1]);
  }
}
