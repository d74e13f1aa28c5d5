class ConstructorWithoutBody {
  ConstructorWithoutBody(); //~ JK0035:27 a constructor needs a body
}
