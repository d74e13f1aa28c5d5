import java.util.ArrayList;
import java.util.List;

class CommonMistakes {
  List<int> numbers; //~ JK0114:8 `Integer` objects hold values of `int`

  int mistakes(int[] array, String text) {
    int number = 0;
    List<Character> letters = new ArrayList<char>(); //~ JK0114:45 `Character` objects hold values
    if (number = 3) { //~ JK0150:9 `=` assigns, and `==` compares
      return array.length(); //~ JK0102:20 a field: `length` without `()`
    }
    array.add(3); //~ JK0102:11 `int[]` has no method `add`
    return text.length + array.lenght; //~ JK0103:17 did you mean `length()`? //~ JK0103:32
  }
}
