class AssignedValues {
  int field;
  static int[] array = {1};

  int get() {
    return field;
  }

  void f(int a, int b, boolean c, Integer boxed) {
    this = null; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    get() = 1; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    a++ = 3; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    ++a++; //~ JK0156:7 this is no variable, field or element, so nothing can be assigned to it
    (a) = 4;
    (c ? a : b) = 5; //~ JK0156:6 this is no variable, field or element, so nothing can be assigned to it
    a = b = 6;
    (a = b) = 7; //~ JK0156:6 this is no variable, field or element, so nothing can be assigned to it
    (-a)++; //~ JK0156:6 this is no variable, field or element, so nothing can be assigned to it
    new int[1][0] = 9; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    new int[] {1}[0] = 10;
    new AssignedValues().field = 11;
    array[0]++;
    array.clone()[0]++;
    "text" += "more"; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    null = a; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    get()++; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    boxed++;
    (boxed)--;
    AssignedValues = null; //~ JK0110:5 `AssignedValues` is a type, where a value is wanted
    AssignedValues.array = null;
    Integer.MAX_VALUE = 5; //~ JK0158:5 `MAX_VALUE` is final and cannot be assigned
    Integer.MAX_VALUE++; //~ JK0158:5 `MAX_VALUE` is final and cannot be assigned
    array.length++; //~ JK0158:5 the length of an array cannot be changed
    array.length += 1; //~ JK0158:5 the length of an array cannot be changed
    super.hashCode() = 1; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    (this.field)++;
    this.get = 1; //~ JK0103:10 `AssignedValues` has no field `get`
  }
}
