package org.sycee.app.endofday;

import static org.sycee.app.endofday.EndOfDayRejection.END_OF_DAY_RUNNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sycee.app.endofday.EndOfDay.StepReport;
import org.sycee.ledger.Rejected;

/// Ends of days that run in the background of a server, one for an entity at a time. They are known
/// as long as the server runs; what they did is in the log.
public final class EndOfDayJobs implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EndOfDayJobs.class);

  private final EndOfDay endOfDay;
  private final ConcurrentMap<String, Job> jobs = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> running = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("end-of-day").factory());

  public EndOfDayJobs(EndOfDay endOfDay) {
    this.endOfDay = endOfDay;
  }

  /// What became of a job.
  public enum State {
    RUNNING,
    DONE,
    FAILED
  }

  /// How far a job has come. `step` and `done` (objects of that step) are those of now, or the last
  /// ones; `failure` is there if it failed, and then it may be begun again under another id.
  public record Job(
      String jobId,
      String entity,
      LocalDate through,
      State state,
      Optional<LocalDate> date,
      String step,
      long done,
      List<StepReport> reports,
      Optional<String> failure) {

    private Job at(LocalDate newDate, String newStep) {
      return new Job(
          jobId, entity, through, state, Optional.of(newDate), newStep, 0, reports, failure);
    }

    private Job reached(long newDone) {
      return new Job(jobId, entity, through, state, date, step, newDone, reports, failure);
    }

    private Job done(List<StepReport> all) {
      return new Job(jobId, entity, through, State.DONE, date, step, done, all, failure);
    }

    private Job failed(String why) {
      return new Job(
          jobId, entity, through, State.FAILED, date, step, done, reports, Optional.of(why));
    }
  }

  /// Begins a job under an id, or answers with the one that has this id. Refused if another job of
  /// the entity is running.
  public Job start(String jobId, String entity, LocalDate through) {
    Job begun =
        new Job(
            jobId,
            entity,
            through,
            State.RUNNING,
            Optional.empty(),
            "",
            0,
            List.of(),
            Optional.empty());
    Job known = jobs.get(jobId);
    if (known != null) {
      return known;
    }
    String other = running.putIfAbsent(entity, jobId);
    END_OF_DAY_RUNNING.unless(
        other == null, () -> "job %s is ending days of %s".formatted(other, entity));
    jobs.put(jobId, begun);
    worker.execute(() -> run(begun));
    return begun;
  }

  public Optional<Job> find(String jobId) {
    return Optional.ofNullable(jobs.get(jobId));
  }

  /// The jobs that are running, by entity.
  public Map<String, Job> running() {
    var now = new TreeMap<String, Job>();
    running.forEach((entity, jobId) -> find(jobId).ifPresent(job -> now.put(entity, job)));
    return now;
  }

  private void run(Job job) {
    try {
      List<StepReport> reports =
          endOfDay.run(
              job.entity(),
              job.through(),
              new EndOfDay.Observer() {
                @Override
                public void begins(LocalDate date, String step) {
                  jobs.computeIfPresent(job.jobId(), (_, now) -> now.at(date, step));
                }

                @Override
                public void reached(long done) {
                  jobs.computeIfPresent(job.jobId(), (_, now) -> now.reached(done));
                }
              });
      jobs.computeIfPresent(job.jobId(), (_, now) -> now.done(reports));
    } catch (RuntimeException | Error e) {
      if (!(e instanceof Rejected)) {
        log.error("The end of the day of {} failed", job.entity(), e);
      }
      jobs.computeIfPresent(job.jobId(), (_, now) -> now.failed(String.valueOf(e.getMessage())));
    } finally {
      running.remove(job.entity(), job.jobId());
    }
  }

  /// Lets the command that is being booked end; what is left is gone on with when it is begun
  /// again.
  @Override
  public void close() {
    worker.shutdownNow();
  }
}
