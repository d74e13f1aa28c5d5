/** Makes an object in the library, where nobody would look for it. */
class Named {
  static String name(int number) {
    return "number " + number;
  }

  public static void main(String[] args) {
    System.out.println(name(3));
  }
}
