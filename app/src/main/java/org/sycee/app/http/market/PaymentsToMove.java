package org.sycee.app.http.market;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.app.http.market.CalendarWishes.PaymentToMove;
import org.sycee.projections.deals.Blotter;
import org.sycee.projections.deals.Blotter.DueFlow;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.ClosedReason;
import org.sycee.time.DateOutsideCalendar;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.calendar.SettlementCalendars;

/// The open payments on days on which a calendar, once corrected, is closed. What a deal pays on
/// one day in two currencies moves together.
record PaymentsToMove(Blotter blotter, Calendars calendars) {
  /// Of one deal on one day.
  private record Together(String dealId, LocalDate payDate) {}

  List<PaymentToMove> by(CalendarId id, String entity) {
    List<Currency> currencies = SettlementCalendars.currenciesOf(id);
    BusinessCalendar calendar = calendars.named(id.value());
    List<LocalDate> closed =
        blotter.payDates(entity, currencies).stream()
            .filter(date -> calendar.reason(date).isPresent())
            .toList();
    Map<Together, List<DueFlow>> payments =
        blotter.paidOn(entity, currencies, closed).stream()
            .collect(groupingBy(flow -> new Together(flow.dealId(), flow.payDate())));
    return payments.values().stream()
        .flatMap(together -> {
          LocalDate date = together.getFirst().payDate();
          ClosedReason reason = calendar.reason(date).orElseThrow();
          Optional<LocalDate> next = nextGoodDay(together, date);
          return together.stream().map(flow -> new PaymentToMove(flow, reason, next));
        })
        .sorted(
            Comparator.comparing((PaymentToMove each) -> each.payment().payDate())
                .thenComparing(each -> each.payment().dealId())
                .thenComparingInt(each -> each.payment().number()))
        .toList();
  }

  private Optional<LocalDate> nextGoodDay(List<DueFlow> together, LocalDate date) {
    BusinessCalendar both =
        together.stream()
            .map(flow -> calendars.settling(flow.principal().currency()))
            .reduce(BusinessCalendar::combinedWith)
            .orElseThrow();
    try {
      return Optional.of(both.next(date));
    } catch (DateOutsideCalendar beyondTheYearsPublished) {
      return Optional.empty();
    }
  }
}
