import java.util.HashMap.Entry; //~ JK0108:8 there is no declaration `java.util.HashMap.Entry` to import
import java.util.Map.Entry;
import java.util.TreeMap.*;
import static java.util.LinkedHashMap.Entry;
class CanonicalNames {
  Entry<String, String> e;
}
