import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The names of classes, and what they say of how they are declared. */
class ClassNames {
  interface Shape {
    class Inside {}
  }

  @interface Mark {
    enum Size {
      SMALL
    }
  }

  enum Level {
    LOW,
    HIGH {
      class Deep {}

      @Override
      Class<?> inside() {
        return Deep.class;
      }
    };

    Class<?> inside() {
      return new Object() {}.getClass();
    }
  }

  enum Plain {
    A
  }

  record Pair<A, B>(A first, B second) {
    class Of {}
  }

  sealed interface Tree permits Leaf, Fork {}

  record Leaf() implements Tree {}

  static final class Fork implements Tree {}

  static class Outer<T> {
    class Inner<U> {
      class $Innermost {}
    }

    static class With$Dollar {
      class B$ {}
    }
  }

  private static void tell(Class<?> type) {
    StringBuilder text = new StringBuilder();
    text.append(type).append(" | ").append(type.getName()).append(" | ");
    text.append(type.getSimpleName()).append(" | ").append(type.getTypeName()).append(" | ");
    text.append(type.getCanonicalName()).append(" | ").append(type.getPackageName()).append(" | ");
    text.append(type.descriptorString()).append(" |");
    text.append(type.isInterface() ? " interface" : "");
    text.append(type.isAnnotation() ? " annotation" : "");
    text.append(type.isPrimitive() ? " primitive" : "");
    text.append(type.isArray() ? " array" : "");
    text.append(type.isEnum() ? " enum" : "");
    text.append(type.isRecord() ? " record" : "");
    text.append(type.isMemberClass() ? " member" : "");
    text.append(type.isLocalClass() ? " local" : "");
    text.append(type.isAnonymousClass() ? " anonymous" : "");
    text.append(type.isSealed() ? " sealed" : "");
    text.append(type.desiredAssertionStatus() ? " asserts" : "");
    text.append(" | ").append(type.getEnclosingClass());
    text.append(" | ").append(type.getDeclaringClass());
    text.append(" | ").append(type.getComponentType());
    System.out.println(text);
  }

  static final Supplier<Object> IN_FIELD =
      () ->
          new Object() {
            Object more() {
              class InAnonymous {}
              return new InAnonymous();
            }

            @Override
            public String toString() {
              return more().getClass().getName();
            }
          };

  final Object inInstance = new Shape() {};

  static final Class<?> INITIALISED;

  static {
    class InInitializer {
      interface Never {}
    }
    INITIALISED = InInitializer.class;
  }

  ClassNames() {
    class InConstructor {
      class Member {}

      class Other {}
    }
    tell(InConstructor.class);
    tell(InConstructor.Member.class);
    tell(new InConstructor().new Other().getClass());
    tell(InConstructor.Member[].class);
  }

  private static <T> T[] arrayOf(T... elements) {
    return elements;
  }

  public static void main(String[] args) {
    tell(boolean.class);
    tell(byte.class);
    tell(short.class);
    tell(char.class);
    tell(int.class);
    tell(long.class);
    tell(float.class);
    tell(double.class);
    tell(void.class);
    tell(boolean[].class);
    tell(byte[][].class);
    tell(short[].class);
    tell(char[].class);
    tell(int[][][].class);
    tell(long[].class);
    tell(float[].class);
    tell(double[].class);
    tell(Object.class);
    tell(String.class);
    tell(String[].class);
    tell(String[][].class);
    tell(Integer.class);
    tell(Void.class);
    tell(Map.Entry.class);
    tell(Map.Entry[].class);
    tell(Enum.class);
    tell(Record.class);
    tell(Comparable[].class);
    tell(ClassNames.class);
    tell(ClassNames[].class);
    tell(TopLevel.class);
    tell(Top$Level.class);
    tell(Top$Level.In$ner.class);
    tell(Shape.class);
    tell(Shape.Inside.class);
    tell(Mark.class);
    tell(Mark[].class);
    tell(Mark.Size.class);
    tell(Level.class);
    tell(Level[][].class);
    tell(Level.LOW.getClass());
    tell(Level.HIGH.getClass());
    tell(Level.LOW.inside());
    tell(Level.HIGH.inside());
    tell(Level.HIGH.getDeclaringClass());
    tell(Plain.class);
    tell(Plain.A.getClass());
    tell(Pair.class);
    tell(Pair[].class);
    tell(Pair.Of.class);
    tell(Tree.class);
    tell(Leaf.class);
    tell(Fork.class);
    tell(Outer.class);
    tell(Outer.Inner.class);
    tell(Outer.Inner.$Innermost.class);
    tell(Outer.Inner.$Innermost[].class);
    tell(Outer.With$Dollar.class);
    tell(Outer.With$Dollar.B$.class);
    tell(new Outer<String>().new Inner<int[]>().getClass());
    tell(IN_FIELD.get().getClass());
    System.out.println(IN_FIELD.get());
    tell(new ClassNames().inInstance.getClass());
    tell(INITIALISED);
    class Local<T> {
      Object anonymous = new Object() {};
    }
    tell(Local.class);
    tell(new Local<String>().anonymous.getClass());
    tell(Local[].class);
    record LocalRecord() {}
    tell(LocalRecord.class);
    enum LocalEnum {
      X,
      Y {}
    }
    tell(LocalEnum.class);
    tell(LocalEnum.Y.getClass());
    interface LocalInterface {}
    tell(LocalInterface.class);
    Supplier<Class<?>> lambda =
        () -> {
          class InLambda {}
          Supplier<Object> inner =
              () ->
                  new InLambda() {
                    class Member {}

                    Object member = new Member();

                    @Override
                    public boolean equals(Object other) {
                      tell(member.getClass());
                      return false;
                    }
                  };
          Object made = inner.get();
          made.equals(null);
          tell(made.getClass());
          return InLambda.class;
        };
    tell(lambda.get());
    tell(arrayOf(new Object() {}, "").getClass());
    Object[] anonymous = {new Object() {}};
    tell(anonymous.getClass());
    tell(arrayOf(new Local<>(), new Local<>()).getClass());
    tell(ArrayList.class);
    List<List<String>[]> lists = new ArrayList<>();
    lists.add(new List[] {new ArrayList<String>()});
    tell(lists.get(0).getClass());
    tell(lists.get(0)[0].getClass());
  }
}

class TopLevel {}

class Top$Level {
  static class In$ner {}
}
