/** Fields of type variables that are read and written at once. */
class CompoundAssignments {
  static final class Box<T> {
    T value;

    Box(T value) {
      this.value = value;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Box<String> text = new Box<>("a");
    text.value += 1 + "z";
    System.out.println(text.value);
    ((Box) text).value = 42;
    text.value += "x";
    System.out.println(text.value);
    Box<Integer> number = new Box<>(4);
    number.value += 3;
    number.value++;
    System.out.println(number.value--);
    System.out.println(-number.value);
    Box<Character> letter = new Box<>('a');
    letter.value++;
    System.out.println(letter.value);
    Box<Object> any = new Box<>("t");
    any.value += "!";
    System.out.println(any.value);
    ((Box) number).value = "no number";
    try {
      number.value++;
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    try {
      number.value += 1;
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
  }
}
