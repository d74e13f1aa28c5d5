package dev.jkc.compiler.resolve;

import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.Node;
import java.util.List;

/**
 * Annotations that stand on one thing.
 *
 * @param place what they stand on
 * @param context from where names are looked up
 */
public record AnnotationUse(
    List<Annotation> annotations, AnnotationSite site, Node place, TypeContext context) {}
