import java.lang.annotation.*;
import java.util.*;
public class AnnotationObjects {
  enum Level { LOW, HIGH }
  @Retention(RetentionPolicy.RUNTIME) @interface Info { String value() default "none"; Level level() default Level.LOW; int[] codes() default {1, 2}; Class<?> type() default AnnotationObjects.class; Sub sub() default @Sub(n = 3); }
  @interface Sub { int n(); String s = "const"; class Nested { static int v = 5; } }
  @Info(value = "x" + Sub.s, level = Level.HIGH, codes = {}, type = int[].class, sub = @Sub(n = 1 << 3))
  static class Marked implements Deprecated {
    public Class<? extends Annotation> annotationType() { return Deprecated.class; }
    public boolean forRemoval() { return true; }
    public String since() { return "9"; }
  }
  static String show(Deprecated d) { Annotation a = d; return d.since() + d.forRemoval() + a.annotationType().getName(); }
  public static void main(String[] args) {
    System.out.println(show(new Marked()));
    System.out.println(show(new Deprecated() { public Class<? extends Annotation> annotationType() { return Override.class; } public boolean forRemoval() { return false; } public String since() { return "2"; } }));
    System.out.println(Sub.s + Sub.Nested.v + Info.class.getName() + Info.class.isInterface() + Info.class.isAnnotation());
    Object o = new Marked(); System.out.println(o instanceof Annotation); System.out.println(Info.class.getInterfaces()[0]);
    @SuppressWarnings("unchecked") List<String> l = (List<String>) (List<?>) List.of("a"); System.out.println(l);
  }
}
