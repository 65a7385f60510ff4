package org.sycee.app.axonserver;

import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetAggregateSnapshotsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Events in memory: a transaction is stored as a whole or refused for a sequence number that is
/// taken; transaction ids mean nothing here.
final class FakeEventStore extends EventStoreGrpc.EventStoreImplBase {
  private final List<Event> events = new ArrayList<>();
  private final Map<String, Long> lastSequence = new HashMap<>();
  private final Set<Follower> followers = new HashSet<>();

  @Override
  public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> answer) {
    var transaction = new ArrayList<Event>();
    return new StreamObserver<>() {
      @Override
      public void onNext(Event event) {
        transaction.add(event);
      }

      @Override
      public void onError(Throwable e) {
        // rolled back
      }

      @Override
      public void onCompleted() {
        append(transaction, answer);
      }
    };
  }

  private synchronized void append(List<Event> transaction, StreamObserver<Confirmation> answer) {
    var moved = new HashMap<>(lastSequence);
    for (Event event : transaction) {
      long expected = moved.getOrDefault(event.getAggregateIdentifier(), -1L) + 1;
      if (event.getAggregateSequenceNumber() != expected) {
        answer.onError(
            Status.OUT_OF_RANGE
                .withDescription(
                    "[AXONIQ-2000] Invalid sequence number %d for aggregate %s, expected %d"
                        .formatted(
                            event.getAggregateSequenceNumber(),
                            event.getAggregateIdentifier(),
                            expected))
                .asRuntimeException());
        return;
      }
      moved.put(event.getAggregateIdentifier(), expected);
    }
    lastSequence.putAll(moved);
    events.addAll(transaction);
    followers.forEach(Follower::send);
    send(answer, Confirmation.newBuilder().setSuccess(true).build());
  }

  @Override
  public synchronized void listAggregateEvents(
      GetAggregateEventsRequest request, StreamObserver<Event> answer) {
    for (Event event : events) {
      if (event.getAggregateIdentifier().equals(request.getAggregateId())
          && event.getAggregateSequenceNumber() >= request.getInitialSequence()) {
        answer.onNext(event);
      }
    }
    answer.onCompleted();
  }

  @Override
  public void listAggregateSnapshots(
      GetAggregateSnapshotsRequest request, StreamObserver<Event> answer) {
    answer.onCompleted();
  }

  @Override
  public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> answer) {
    return new Follower(answer);
  }

  @Override
  public synchronized void readHighestSequenceNr(
      ReadHighestSequenceNrRequest request, StreamObserver<ReadHighestSequenceNrResponse> answer) {
    long last = lastSequence.getOrDefault(request.getAggregateId(), -1L);
    send(answer, ReadHighestSequenceNrResponse.newBuilder().setToSequenceNr(last).build());
  }

  @Override
  public void getFirstToken(GetFirstTokenRequest request, StreamObserver<TrackingToken> answer) {
    send(answer, TrackingToken.newBuilder().setToken(0).build());
  }

  @Override
  public synchronized void getLastToken(
      GetLastTokenRequest request, StreamObserver<TrackingToken> answer) {
    send(answer, TrackingToken.newBuilder().setToken(events.size() - 1L).build());
  }

  private static <T> void send(StreamObserver<T> observer, T message) {
    observer.onNext(message);
    observer.onCompleted();
  }

  /// A reader that follows the events from the token of its first request.
  private final class Follower implements StreamObserver<GetEventsRequest> {
    private final StreamObserver<EventWithToken> reader;
    private boolean following;
    private long next;
    private long permits;

    private Follower(StreamObserver<EventWithToken> reader) {
      this.reader = reader;
    }

    private void send() {
      while (permits > 0 && next < events.size()) {
        permits--;
        reader.onNext(
            EventWithToken.newBuilder().setToken(next).setEvent(events.get((int) next)).build());
        next++;
      }
    }

    @Override
    public void onNext(GetEventsRequest request) {
      synchronized (FakeEventStore.this) {
        if (!following) {
          following = true;
          next = request.getTrackingToken();
          followers.add(this);
        }
        permits += request.getNumberOfPermits();
        send();
      }
    }

    @Override
    public void onError(Throwable e) {
      stop();
    }

    @Override
    public void onCompleted() {
      stop();
      reader.onCompleted();
    }

    private void stop() {
      synchronized (FakeEventStore.this) {
        followers.remove(this);
      }
    }
  }
}
