/**
 * The fold engine: follows the events, folds whole batches into documents, keeps its place beside them, holds back what
 * cannot be folded, and builds a view anew while the old copy answers.
 */
@NullMarked
package org.homeward.query.platform;

import org.jspecify.annotations.NullMarked;
