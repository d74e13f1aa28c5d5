import java.lang.annotation.*;
class AnnotationContainers {
  @Repeatable(As.class) @interface A {} @interface As { A[] value(); }
  @Retention(RetentionPolicy.RUNTIME)
  @Repeatable(Bs.class) @interface B {} @interface Bs { B[] value(); } //~ JK0260:3 `@Bs` cannot hold `@B`: it is kept for less long than `@B`
  @Retention(RetentionPolicy.SOURCE)
  @Repeatable(Ds.class) @interface D {} @interface Ds { D[] value(); }
  @Retention(RetentionPolicy.RUNTIME)
  @Repeatable(Es.class) @interface E {} @Retention(RetentionPolicy.RUNTIME) @interface Es { E[] value(); }
  @Target(ElementType.TYPE)
  @Repeatable(Fs.class) @interface F {} @interface Fs { F[] value(); } //~ JK0260:3 `@Fs` cannot hold `@F`: it applies to more than `@F`
  @Repeatable(Gs.class) @interface G {} @Target(ElementType.TYPE) @interface Gs { G[] value(); }
  @Target(ElementType.TYPE)
  @Repeatable(Hs.class) @interface H {} @Target(ElementType.ANNOTATION_TYPE) @interface Hs { H[] value(); }
  @Target(ElementType.METHOD)
  @Repeatable(Is.class) @interface I {} @Target({ElementType.METHOD, ElementType.FIELD}) @interface Is { I[] value(); } //~ JK0260:3 `@Is` cannot hold `@I`: it applies to more than `@I`
  @Target(ElementType.TYPE_USE)
  @Repeatable(Js.class) @interface J {} @Target({ElementType.TYPE, ElementType.TYPE_PARAMETER, ElementType.TYPE_USE}) @interface Js { J[] value(); }
  @Target(ElementType.TYPE_USE)
  @Repeatable(Ks.class) @interface K {} @Target(ElementType.FIELD) @interface Ks { K[] value(); } //~ JK0260:3 `@Ks` cannot hold `@K`: it applies to more than `@K`
  @Documented
  @Repeatable(Ls.class) @interface L {} @interface Ls { L[] value(); } //~ JK0260:3 `@Ls` cannot hold `@L`: it is not `@Documented` as `@L` is
  @Inherited
  @Repeatable(Ms.class) @interface M {} @interface Ms { M[] value(); } //~ JK0260:3 `@Ms` cannot hold `@M`: it is not `@Inherited` as `@M` is
  @Repeatable(Ns.class) @interface N {} @Documented @Inherited @interface Ns { N[] value(); }
  @Repeatable(Os.class) @interface O {} @Target(ElementType.TYPE_USE) @interface Os { O[] value(); } //~ JK0260:3 `@Os` cannot hold `@O`: it applies to more than `@O`
  @Repeatable(Ps.class) @interface P {} @Target({}) @interface Ps { P[] value(); }
}
