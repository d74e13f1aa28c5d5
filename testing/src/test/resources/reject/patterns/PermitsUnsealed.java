class PermitsUnsealed {
  interface Plain permits Ten {} //~ JK0022:19 only a `sealed` type has a `permits` clause

  static final class Ten implements Plain {}
}
