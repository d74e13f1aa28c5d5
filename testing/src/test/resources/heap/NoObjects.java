/** Works without a heap: constants, arrays that the compiler makes, and checks that end the program. */
class NoObjects {
  static final int[] TABLE = {5, 6, 7};

  enum Colour {
    RED,
    GREEN
  }

  static int fibonacci(int n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
  }

  static int at(int index) {
    return TABLE[index];
  }

  public static void main(String[] args) {
    System.out.println(fibonacci(20));
    System.out.println(Colour.GREEN.name());
    System.out.println("text".charAt(2));
    int sum = 0;
    for (int i = 0; i <= TABLE.length; i++) {
      sum += at(i);
      System.out.println(sum);
    }
  }
}
