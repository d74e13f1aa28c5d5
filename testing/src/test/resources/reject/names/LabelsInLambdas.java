class LabelsInLambdas {
  void f() {
    l:
    {
      Runnable r =
          () -> {
            l: //~ JK0107:13 label `l` is in use already
            for (; ; ) {
              break l;
            }
          };
      Runnable s =
          () -> {
            m:
            for (; ; ) {
              Runnable t =
                  () -> {
                    m: //~ JK0107:21 label `m` is in use already
                    ;
                  };
              break m;
            }
          };
      new Object() {
        void g() {
          l:
          for (; ; ) {
            break l;
          }
        }
      };
    }
    l:
    ;
  }
}
