package dev.jkc.compiler.pass;

import dev.jkc.compiler.hir.HirExpression;
import java.util.Set;

/**
 * A loop of which it is known before its first round whether checks in it will pass.
 *
 * @param guard a condition without effects, true only if they will
 * @param checks the checks in question, by identity
 */
public record CountedLoop(HirExpression guard, Set<HirExpression.Check> checks) {}
