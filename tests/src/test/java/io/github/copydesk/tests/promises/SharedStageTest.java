package io.github.copydesk.tests.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.tests.support.Pieces;
import io.github.copydesk.tests.support.Stages;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One stage serves many threads at once and gives each what it gives one alone. */
class SharedStageTest {

  private static final int THREADS = 8;
  private static final List<String> CORPUS = corpus();

  static List<Stages.Named> stages() {
    return Stages.all();
  }

  /** A few hundred texts; the seed is fixed, so that a failure can be looked at. */
  private static List<String> corpus() {
    List<String> pieces = new ArrayList<>(Pieces.ARTEFACTS);
    pieces.addAll(Pieces.CHARACTERS);
    pieces.addAll(Pieces.DAMAGE);
    pieces.addAll(Pieces.QUOTES);
    pieces.addAll(Pieces.HEADER);
    pieces.addAll(Pieces.NAMES);
    Random random = new Random(20210111);
    return IntStream.range(0, 400)
        .mapToObj(
            i -> {
              StringBuilder text = new StringBuilder();
              for (int j = random.nextInt(60); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
              }
              return text.toString();
            })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void manyThreadsGetWhatOneGets(Stages.Named stage)
      throws InterruptedException, ExecutionException {
    // The copy has not been used yet: all threads meet in its first use.
    List<Redline> alone = edit(stage.stage());
    CountDownLatch start = new CountDownLatch(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Redline>>> together = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Callable<List<Redline>> work =
            () -> {
              start.countDown();
              start.await();
              return edit(stage.copy());
            };
        together.add(threads.submit(work));
      }
      for (Future<List<Redline>> each : together) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("stages")
  void oneRedlineIsSharedByManyThreads(Stages.Named stage)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (String text : CORPUS) {
        Redline redline = stage.stage().edit(text);
        List<Future<String>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          results.add(threads.submit(() -> redline.result() + redline.toResult(text.length())));
        }
        for (Future<String> result : results) {
          assertThat(result.get()).isEqualTo(redline.result() + redline.result().length());
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Redline> edit(Stage stage) {
    return CORPUS.stream().map(stage::edit).toList();
  }
}
