package samples //~ ERROR JK0002:16 expected `;`
import java.util.List //~ ERROR JK0002:22 expected `;`
class MissingPunctuation {
  int a = 1 //~ ERROR JK0002:12 expected `;`
  int b, c //~ ERROR JK0002:11 expected `;`
  String name() { return "x" } //~ ERROR JK0002:29 expected `;`
  void calls() {
    foo(1, 2; //~ ERROR JK0001:13 expected `,` or `)`, found `;`
    foo(1, 2 //~ ERROR JK0001:13 expected `,` or `)`, found `foo`
    foo();
    int[] x = new int[3; //~ ERROR JK0001:24 expected `]`, found `;`
    x[0 = 1; //~ ERROR JK0001:12 expected `]`, found `;`
    if (a > 3 { //~ ERROR JK0001:14 expected `)`, found `{`
      a = 1;
    }
    while a > 3) { //~ ERROR JK0001:11 expected `(`, found `a`
      a--;
    }
    for (int i = 0 i < 3; i++) {} //~ ERROR JK0002:19 expected `;`
    for (int i = 0; i < 3, i++) {} //~ ERROR JK0002:26 expected `;`
    do { a++; } while (a < 3) //~ ERROR JK0002:30 expected `;`
    return //~ ERROR JK0002:11 expected `;`
  }
  int d = (1 + 2 * 3; //~ ERROR JK0001:21 expected `)`, found `;`
  List<String names; //~ ERROR JK0001:14 expected `,` or `>`, found `names`
  int e = 5;
  void generic(List<List<String> x) {} //~ ERROR JK0001:33 expected `,` or `>`, found `x`
  int f() { int y = a ? 1; return y; } //~ ERROR JK0001:26 expected `:`, found `;`
  void last() {
    a = 1 b = 2; //~ ERROR JK0002:10 expected `;`
    a b c; //~ ERROR JK0002:8 expected `;`
    foo(a b); //~ ERROR JK0001:10 expected `,` or `)`, found `b`
    break continue; //~ ERROR JK0002:10 expected `;`
  }
}
