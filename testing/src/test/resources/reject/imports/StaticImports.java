import java.lang.Math.max; //~ JK0108:8 there is no declaration `java.lang.Math.max` to import
import java.util; //~ JK0108:8 there is no declaration `java.util` to import
import java.util.List.of; //~ JK0108:8 there is no declaration `java.util.List.of` to import
import static java.lang.Math; //~ JK0108:15 there is no declaration `java.lang.Math` to import
import static java.lang.Math.maximum; //~ JK0108:15 there is no declaration `java.lang.Math.maximum` to import
import static java.lang.Math.PI;
import static java.lang.String.length; //~ JK0108:15 there is no declaration `java.lang.String.length` to import
import static java.lang.String.valueOf;
import static java.lang.System.out;
import static java.lang.System.err.println; //~ JK0108:15 there is no declaration `java.lang.System.err.println` to import
import static java.util.Map.Entry;
import static java.util.Map.entry;
import static java.util.List.*;
import static java.util.Missing.*; //~ JK0108:15 there is no package or type `java.util.Missing` to import
import static java.missing.Missing.*; //~ JK0108:15 there is no package or type `java.missing.Missing` to import

class StaticImports {
  double f(Entry<String, String> e) {
    out.println(valueOf(1) + of(1, 2) + entry(1, 2));
    return PI + E; //~ JK0100:17 nothing named `E` is in scope
  }
}
