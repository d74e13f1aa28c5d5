import static java.lang.Integer.digits; //~ JK0108:15 there is no declaration `java.lang.Integer.digits` to import
import static java.lang.Integer.MAX_VALUE;
import static java.lang.Long.*;
import java.lang.Math;

class Hidden {
  static int own() {
    return MAX_VALUE;
  }
}
