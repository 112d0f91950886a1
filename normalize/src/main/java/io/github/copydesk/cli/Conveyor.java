package io.github.copydesk.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Does portions of work on all cores and hands their outcomes on in the order of the input. At most
 * a few portions a core are under way, so memory does not grow with the input.
 */
final class Conveyor {

  private static final int PORTIONS_A_CORE = 4;

  /** Takes the outcomes in order. */
  interface Sink<T> {
    void accept(T outcome) throws IOException;
  }

  private Conveyor() {}

  static <T> void run(Iterator<Supplier<T>> portions, Sink<T> sink) throws IOException {
    if (!portions.hasNext()) {
      return;
    }
    Supplier<T> first = portions.next();
    if (!portions.hasNext()) {
      // One portion, as for a single small file, is not worth a pool of threads.
      sink.accept(first.get());
      return;
    }
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(cores, Conveyor::daemon);
    try {
      Queue<Future<T>> underWay = new ArrayDeque<>();
      underWay.add(pool.submit(first::get));
      while (portions.hasNext()) {
        if (underWay.size() == cores * PORTIONS_A_CORE) {
          sink.accept(outcome(underWay.remove()));
        }
        Supplier<T> next = portions.next();
        underWay.add(pool.submit(next::get));
      }
      while (!underWay.isEmpty()) {
        sink.accept(outcome(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "copydesk-edit");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T outcome(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause() == null ? e : e.getCause());
    }
  }
}
