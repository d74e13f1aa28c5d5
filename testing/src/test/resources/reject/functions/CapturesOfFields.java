class CapturesOfFields {
  interface Get<T> {
    T get();
  }

  final int blank;
  final int given = 3;
  final Get<Integer> early = () -> blank; //~ JK0202:36 `blank` may have no value yet
  final Get<Integer> qualified = () -> this.blank; //~ JK0202:40 `blank` may have no value yet
  final Get<Integer> known = () -> given;
  final Get<Get<Integer>> self = () -> this.self.get();
  Get<Integer> plain = () -> this.plain.get();
  static final int LATER;
  static final Get<Integer> STATIC = () -> LATER; //~ JK0202:44 `LATER` may have no value yet
  final Get<Integer> inner =
      new Get<>() {
        public Integer get() {
          return blank;
        }
      };

  static {
    LATER = 5;
  }

  CapturesOfFields(boolean z) {
    Get<Integer> before = () -> blank; //~ JK0202:33 `blank` may have no value yet
    blank = 1;
    Get<Integer> after = () -> blank;
    Get<Integer> assigning =
        () -> {
          blank = 2; //~ JK0203:11 `blank` is final and may be assigned already
          return 2;
        };
  }
}
