class StaticLocal { void m1() { 
    static class W {}  //~ JK0168:5 `static` does not apply to a type in a method
    } }
