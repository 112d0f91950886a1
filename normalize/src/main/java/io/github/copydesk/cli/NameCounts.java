package io.github.copydesk.cli;

import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Document;
import io.github.copydesk.desk.Step;
import io.github.copydesk.style.Census;
import java.io.IOException;

/**
 * The names of all documents, counted after artefacts, characters and header are out of the way.
 *
 * @param census the counts
 * @param failed how many documents could not be read
 */
record NameCounts(Census census, int failed) {

  static NameCounts of(Documents documents) throws IOException {
    Copydesk desk = Copydesk.builder().without(Step.NAMES).build();
    Census[] census = {Census.empty()};
    int failed =
        documents
            .each(portion -> count(portion, desk), counted -> census[0] = census[0].merge(counted))
            .failed();
    return new NameCounts(census[0], failed);
  }

  private static Census count(Documents.Portion portion, Copydesk desk) throws IOException {
    Census.Builder builder = Census.builder();
    portion.each((id, document) -> builder.add(body(desk, document), document.language()));
    return builder.build();
  }

  private static String body(Copydesk desk, Document document) {
    return desk.edit(document).text();
  }
}
