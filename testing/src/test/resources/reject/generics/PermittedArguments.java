class PermittedArguments { 
  sealed interface S<T> permits C<String> { }  //~ JK0114:33 classes are permitted without type arguments
  record C<T>() implements S<T> {} }
