/** Lines behind switch expressions. */
public class FoundLines {
  int f;
  enum E { A, B }
  static FoundLines n(int x) { return null; }
  public static void main(String[] a) {
    try {
      int i = (switch (E.B) {
        case A -> (FoundLines) null;
        case B -> (FoundLines) null;
      }).f;
    } catch (NullPointerException e) { e.printStackTrace(); }
    try {
      int i = (switch ("x") {
        case "x" -> (FoundLines) null;
        default -> (FoundLines) null;
      }).f;
    } catch (NullPointerException e) { e.printStackTrace(); }
    try {
      int i = (switch (1) {
        case 1 -> (FoundLines) null;
        default -> (FoundLines) null;
      }).f;
    } catch (NullPointerException e) { e.printStackTrace(); }
    try {
      int i = (switch ((Integer) 1) {
        case 1 -> (FoundLines) null;
        default -> (FoundLines) null;
      }).f;
    } catch (NullPointerException e) { e.printStackTrace(); }
    try {
      int i = (switch ((Object) 1) {
        case Integer q -> (FoundLines) null;
        default -> (FoundLines) null;
      }).f;
    } catch (NullPointerException e) { e.printStackTrace(); }
  }
}
