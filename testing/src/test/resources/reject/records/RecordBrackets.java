record RecordBrackets(int a, int b[]) {} //~ JK0168:34 the brackets of a component stand behind its type
