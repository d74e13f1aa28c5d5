class PrivateLocal { void m1() { 
    private record W() {}  //~ JK0168:5 `private` does not apply to a type in a method
    } }
