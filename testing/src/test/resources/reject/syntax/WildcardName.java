class WildcardName<?> {} //~ JK0001:20 expected a name, found `?`
