/// Articles and facts kept, searched, counted.
///
/// One Lucene index holds everything: an article is a block of documents, its facts as children and
/// itself as the parent. Every text is indexed twice, as written and without accents, so that `lao
/// cai` finds Lào Cai and `Lào Cai` ranks it first. [ArticleIndex] is the only door.
@NullMarked
package motin.index;

import org.jspecify.annotations.NullMarked;
