class BareSuper {
  Object f() {
    return super; //~ JK0024:12 `super` is no value: it needs `.name` or `::name` behind it
  }
}
