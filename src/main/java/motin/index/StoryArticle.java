package motin.index;

import java.util.Optional;

/// One of the articles that tell a story.
public record StoryArticle(
    String id, Optional<String> title, Optional<String> source, Optional<String> published) {}
