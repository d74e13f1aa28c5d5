import java.util.*;

/** What iterators of nothing say, and numbers that only look right. */
public class EmptyIterators {
  static void numbers() {
  try { new Scanner("102").nextInt(2); } catch (InputMismatchException e) { System.out.println(e.getMessage()); }
  System.out.println(new Scanner("102 zz").hasNextInt(2) + " " + new Scanner("777").nextInt(8) + new Scanner("89").hasNextInt(8) + new Scanner("1,234").nextInt() + new Scanner("ff").nextInt(16));
  try { Collections.emptyList().listIterator().previous(); } catch (NoSuchElementException e) { System.out.println(e); }
  try { Collections.emptyList().iterator().next(); } catch (NoSuchElementException e) { System.out.println(e); }
  try { Collections.emptyList().listIterator().set(1); } catch (IllegalStateException e) { System.out.println(e); }
  try { Collections.emptyList().listIterator(1); } catch (IndexOutOfBoundsException e) { System.out.println(e); }
  System.out.println(Collections.emptyList().listIterator(0).hasNext() + " " + Collections.emptyList() + Collections.emptyList().equals(new ArrayList<>()) + Collections.emptyList().hashCode());
}

  public static void main(String[] x) {
    numbers();
    ListIterator<String> i = Collections.emptyListIterator(); System.out.println(i.hasPrevious() + " " + i.nextIndex() + i.previousIndex() + i.hasNext());
 for (int k = 0; k < 5; k++) try { switch (k) { case 0 -> i.add("a"); case 1 -> i.set("b"); case 2 -> i.remove(); case 3 -> i.previous(); default -> i.next(); } } catch (RuntimeException e) { System.out.println(e); }
 List<Object> e = Collections.emptyList(); for (Object o : e) System.out.println(o); System.out.println(e.listIterator() == e.listIterator()); ListIterator<Object> l = e.listIterator(0); System.out.println(l.hasPrevious()); Enumeration<String> en = Collections.emptyEnumeration(); System.out.println(en.hasMoreElements()); }
}
