import static java.lang.Integer.*;
import static java.lang.Long.*;

class Ambiguous {
  static long both() {
    return MAX_VALUE; //~ JK0116:12 `MAX_VALUE` may be `java.lang.Integer.MAX_VALUE` or `java.lang.Long.MAX_VALUE`
  }
}
