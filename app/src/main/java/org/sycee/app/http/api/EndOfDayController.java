package org.sycee.app.http.api;

import static org.sycee.app.axon.CommandRejection.REHEARSAL_UNAVAILABLE;
import static org.sycee.app.http.problem.HttpRejection.JOB_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.sycee.app.endofday.EndOfDayJobs;
import org.sycee.app.endofday.EndOfDayJobs.Job;
import org.sycee.app.http.booking.Submission;

/// Ends business days in the background.
@ApiController
@Tag(name = "Business days")
class EndOfDayController {
  private final EndOfDayJobs jobs;

  EndOfDayController(EndOfDayJobs jobs) {
    this.jobs = jobs;
  }

  @Operation(
      summary = "End the open business day, and those after it up to the date, as a job",
      description = "The job has the Idempotency-Key as its id; repeating the request shows it.")
  @ApiResponse(responseCode = "202", description = "The job; its Location shows its progress.")
  @PostMapping("/business-days/{entity}/{date}:end")
  ResponseEntity<Job> endBusinessDay(
      @PathVariable EntityName entity, @PathVariable LocalDate date, Submission by) {
    REHEARSAL_UNAVAILABLE.unless(
        !by.dryRun(), () -> "the end of a day reads what it has booked, so it cannot be rehearsed");
    Job job = jobs.start(by.transactionId().value(), entity.value(), date);
    return ResponseEntity.accepted().location(URI.create("/api/v1/jobs/" + job.jobId())).body(job);
  }

  @Operation(summary = "Show a job: what it is doing, what it has done, why it failed")
  @GetMapping("/jobs/{jobId}")
  Job getJob(@PathVariable String jobId) {
    return jobs.find(jobId).orElseThrow(() -> JOB_NOT_FOUND.because("there is no job " + jobId));
  }
}
