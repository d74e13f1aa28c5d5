import java.util.ArrayList;
import java.util.List;

class CapturedLoops {
  static void f(int n, List<String> list, int[] array) {
    List<Runnable> tasks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tasks.add(() -> System.out.println(i)); //~ JK0204:42 `i` changes, and this lambda has its value only
      int copy = i;
      tasks.add(() -> System.out.println(copy));
    }
    for (int x : array) {
      tasks.add(() -> System.out.println(x));
    }
    for (String s : list) {
      s = s.trim();
      tasks.add(() -> System.out.println(s)); //~ JK0204:42 `s` changes, and this lambda has its value only
    }
    int sum = 0;
    list.forEach(s -> sum += s.length()); //~ JK0204:23 `sum` changes, and this lambda has its value only
    list.forEach(s -> sum++); //~ JK0204:23 `sum` changes, and this lambda has its value only
    System.out.println(sum);
    int count = 0;
    while (count < n) {
      count++;
      tasks.add(() -> System.out.println(count)); //~ JK0204:42 `count` changes, and this lambda has its value only
    }
    boolean found = false;
    list.forEach(
        s -> {
          if (s.isEmpty()) found = true; //~ JK0204:28 `found` is a variable around this lambda, which has its value only
        });
    String longest = "";
    for (String s : list) {
      if (s.length() > longest.length()) longest = s;
    }
    tasks.add(() -> System.out.println(longest)); //~ JK0204:40 `longest` changes, and this lambda has its value only
    String once;
    if (n > 1) once = "a";
    else once = "b";
    tasks.add(() -> System.out.println(once));
    String twice;
    twice = "a";
    tasks.add(() -> System.out.println(twice)); //~ JK0204:40 `twice` changes, and this lambda has its value only
    twice = "b";
    int[] box = {0};
    list.forEach(s -> box[0]++);
    int later = 0;
    tasks.add(
        new Runnable() {
          int own = 0;

          public void run() {
            own++;
            later++; //~ JK0204:13 `later` belongs to the method around this class, which has its value only
          }
        });
    n++;
    tasks.add(() -> System.out.println(n)); //~ JK0204:40 `n` changes, and this lambda has its value only
    try {
      throw new IllegalStateException();
    } catch (IllegalStateException e) {
      tasks.add(() -> System.out.println(e));
    } catch (RuntimeException e) {
      e = null;
      tasks.add(() -> System.out.println(e)); //~ JK0204:42 `e` changes, and this lambda has its value only
    }
    for (int i = 0, j = n; i < j; ) {
      tasks.add(() -> System.out.println(i));
      j--;
    }
  }
}
