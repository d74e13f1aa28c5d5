import java.lang.annotation.Repeatable;

class RepeatedAnnotations {
  @interface Once {}

  @Repeatable(Several.class)
  @interface Often {
    int value();
  }

  @interface Several {
    Often[] value();
  }

  @Once
  @Once //~ JK0107:3 `@Once` stands twice
  void once() {}

  @Often(1)
  @Often(2)
  void often() {}

  @Deprecated
  @Deprecated //~ JK0107:3 `@Deprecated` stands twice
  void known() {}

  @Missing //~ JK0101:3 there is no annotation `@Missing`
  void missing() {}
}
