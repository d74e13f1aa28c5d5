import java.util.*;

class ForHeaders {
  static void f(List<String> list, int[] array, Iterator<String> iterator, Map<String, Integer> map, String text, Object object, List raw) {
    for (int i = "a"; i < 1; i++) {} //~ JK0150:18 `String` cannot become `int` here
    for (String s = 0; s != null; s = null) {} //~ JK0150:21 `int` cannot become `String` here
    for (int i = 0; i; i++) {} //~ JK0150:21 `int` cannot become `boolean` here
    for (int i = 0; i = 1; i++) {} //~ JK0150:21 `int` cannot become `boolean` here
    for (int i = 0; i < list; i++) {} //~ JK0151:21 `<` does not apply to `int` and `List<String>`
    for (int i = 0; i < list.size; i++) {} //~ JK0103:30 `List` has no field `size`
    for (int i = 0; i < array.length(); i++) {} //~ JK0102:31 `length` without `()`
    for (int i = 0; i < text.length; i++) {} //~ JK0103:30 `String` has no field `length`
    for (int i = 0; i < 3; missing++) {} //~ JK0100:28 nothing named `missing` is in scope
    for (int i = 0, j = "b"; i < j; i++, j--) {} //~ JK0150:25 `String` cannot become `int` here
    for (i = 0; i < 3; i++) {} //~ JK0100:10 nothing named `i` is in scope //~ JK0100:17 nothing named `i` is in scope //~ JK0100:24 nothing named `i` is in scope
    for (final int i : array) {}
    for (long i : array) {}
    for (short i : array) {} //~ JK0150:20 elements of type `int` cannot become `short`
    for (byte b : new byte[] {1}) {}
    for (Integer i : array) {}
    for (Long i : array) {} //~ JK0150:19 elements of type `int` cannot become `Long`
    for (Object i : array) {}
    for (int i : list) {} //~ JK0150:18 elements of type `String` cannot become `int`
    for (Object o : list) {}
    for (CharSequence s : list) {}
    for (StringBuilder s : list) {} //~ JK0150:28 elements of type `String` cannot become `StringBuilder`
    for (char c : text) {} //~ JK0163:19 `String` has no elements to loop over
    for (String s : iterator) {} //~ JK0163:21 `Iterator<String>` has no elements to loop over
    for (String s : map) {} //~ JK0163:21 `Map<String, Integer>` has no elements to loop over
    for (String s : object) {} //~ JK0163:21 `Object` has no elements to loop over
    for (String s : raw) {} //~ JK0150:21 elements of type `Object` cannot become `String`
    for (Object o : raw) {}
    for (var v : raw) v.length(); //~ JK0102:25 `Object` has no method `length`
    for (var v : list) v.length();
    for (var v : array) v.length(); //~ JK0102:27 `int` has no method `length`
    for (String s : null) {} //~ JK0163:21 `null` has no elements to loop over
    for (String s : list) s.missing(); //~ JK0102:29 `String` has no method `missing`
    for (String s : s) {} //~ JK0100:21 nothing named `s` is in scope
    for (int[] row : new int[][] {{1}}) row.length++; //~ JK0158:41 the length of an array cannot be changed
    for (int[] row : array) {} //~ JK0150:22 elements of type `int` cannot become `int[]`
    for (List<String> l : List.of(list)) l.add(1); //~ JK0104:44 no `add` takes the arguments `(int)`
    for (List<Object> l : List.of(list)) {} //~ JK0150:27 elements of type `List<String>` cannot become `List<Object>`
    for (Map.Entry<String, Integer> e : map.entrySet()) e.getValue().length(); //~ JK0102:70 `Integer` has no method `length`
    for (Missing m : list) {} //~ JK0101:10 there is no type `Missing`
    for (int i : f(null, null, null, null, null, null, null)) {} //~ JK0162:18 this has no value
  }
}
