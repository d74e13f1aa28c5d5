package dev.jkc.lang.parser;

/** What people call the rules of the grammar. */
final class RuleNames {
  private RuleNames() {}

  /** What is expected where {@code rule} fails; empty if only its tokens can tell. */
  static String expectation(int rule) {
    return switch (rule) {
      case JkParser.RULE_expression,
          JkParser.RULE_binary,
          JkParser.RULE_unary,
          JkParser.RULE_postfix,
          JkParser.RULE_primary,
          JkParser.RULE_variableInitializer,
          JkParser.RULE_elementExpression,
          JkParser.RULE_elementValue,
          JkParser.RULE_statementOperand,
          JkParser.RULE_statementExpression ->
          "an expression";
      case JkParser.RULE_type,
          JkParser.RULE_typeBase,
          JkParser.RULE_classType,
          JkParser.RULE_annotatedType,
          JkParser.RULE_typeArgument,
          JkParser.RULE_createdType,
          JkParser.RULE_patternType ->
          "a type";
      case JkParser.RULE_statement, JkParser.RULE_block -> "a statement";
      case JkParser.RULE_member,
          JkParser.RULE_memberRest,
          JkParser.RULE_typedMember,
          JkParser.RULE_classBody ->
          "a member of the type";
      case JkParser.RULE_compilationUnit, JkParser.RULE_typeDeclaration -> "a type declaration";
      case JkParser.RULE_methodRest -> "`{` or `;`";
      case JkParser.RULE_constructorBody -> "`{`";
      case JkParser.RULE_suffix -> "a name";
      case JkParser.RULE_creator -> "`(` or `[`";
      case JkParser.RULE_switchExpression -> "`case`, `default` or `}`";
      case JkParser.RULE_switchCase -> "`:` or `->`";
      case JkParser.RULE_caseLabel -> "a pattern or a constant";
      case JkParser.RULE_pattern -> "a pattern";
      case JkParser.RULE_formalParameter, JkParser.RULE_lambdaParameter ->
          "the name of the parameter";
      case JkParser.RULE_lambda -> "an expression or `{`";
      case JkParser.RULE_asmValue -> "a value or `_`";
      case JkParser.RULE_arrowBody -> "an expression, `{` or `throw`";
      case JkParser.RULE_resource -> "a resource";
      case JkParser.RULE_asmItem, JkParser.RULE_asmOperand -> "an operand";
      case JkParser.RULE_arrayInitializer -> "`,` or `}`";
      case JkParser.RULE_asmPlace -> "a register";
      case JkParser.RULE_forControl -> "the header of the loop";
      default -> "";
    };
  }
}
