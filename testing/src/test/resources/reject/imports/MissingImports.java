class MissingImports {
  static ArrayList<String> list; //~ JK0101:10 add `import java.util.ArrayList;`
  static Supplier<String> text = () -> "a"; //~ JK0101:10 add `import java.util.function.Supplier;`
  static Strng misspelt; //~ JK0101:10 did you mean `String`?

  static int[] sorted(int[] numbers) {
    Arrays.sort(numbers); //~ JK0100:5 add `import java.util.Arrays;`
    return number; //~ JK0100:12 did you mean `numbers`?
  }
}
