class SealedDeclarations {
  sealed interface Good permits One, Two {}

  record One() implements Good {}

  static non-sealed class Two implements Good {}

  static final class Three implements Good {} //~ JK0150:39 `Good` is sealed and does not permit `Three`

  sealed interface Forgotten permits Four {}

  static class Four implements Forgotten {} //~ JK0168:16 `Four` extends a sealed type and is `final`, `sealed` or `non-sealed`

  sealed interface Unrelated permits Five {} //~ JK0150:38 `Five` does not extend `Unrelated`

  static final class Five {}

  sealed interface Alone {} //~ JK0168:20 nothing in this file extends `Alone`, so `sealed` leaves it without objects

  static non-sealed class Six {} //~ JK0168:27 `non-sealed` is for what extends a sealed type

  sealed final class Seven permits Eight {} //~ JK0168:22 `sealed` and `final` exclude each other

  static final class Eight extends Seven {} //~ JK0150:36 `Eight` cannot extend `Seven`, which is final

  sealed interface Twice permits Nine, Nine {} //~ JK0107:40 `Nine` is permitted already

  record Nine() implements Twice {}

  sealed interface Unknown permits Missing {} //~ JK0101:36 there is no type `Missing`

  sealed interface Mixed {}

  enum Colour implements Mixed {
    RED
  }

  non-sealed interface More extends Mixed {}

  interface Wrong extends Mixed {} //~ JK0168:13 `Wrong` extends a sealed type and is `sealed` or `non-sealed`

  static void f() {
    class Local implements Mixed {} //~ JK0168:11 `Local` extends a sealed type and is `final`, `sealed` or `non-sealed`
    Mixed anonymous = new Mixed() {}; //~ JK0168:35 `<anonymous Mixed>` extends a sealed type and is `final`, `sealed` or `non-sealed`
    More more = new More() {};
  }
}
