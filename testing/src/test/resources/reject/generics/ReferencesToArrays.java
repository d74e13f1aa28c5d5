import java.util.*; import java.util.function.*;
class ReferencesToArrays<T> {
  IntFunction<List<String>[]> a = List[]::new;
  IntFunction<List<String>[]> b = List<String>[]::new; //~ JK0150:35 an array has to know the type of its elements, and nothing knows `List<String>` at run time
  IntFunction<T[]> c = T[]::new; //~ JK0150:24 an array has to know the type of its elements, and nothing knows `T` at run time
  IntFunction<List<?>[]> d = List<?>[]::new;
  Object f = new ArrayList<String>[3]; //~ JK0150:14 an array has to know the type of its elements, and nothing knows `ArrayList<String>` at run time
  Object g = new ArrayList<?>[3];
  IntFunction<int[][]> h = int[][]::new;
  class In {} 
  IntFunction<In[]> i = In[]::new; //~ JK0150:25 an array has to know the type of its elements, and nothing knows `In` at run time
  <U> IntFunction<U[]> j() { return U[]::new; } //~ JK0150:37 an array has to know the type of its elements, and nothing knows `U` at run time
}
