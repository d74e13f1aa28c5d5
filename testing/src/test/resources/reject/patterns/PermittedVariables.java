class PermittedVariables {
  sealed interface S<T> permits T {} //~ JK0150:33 `T` is no class to be permitted
}
