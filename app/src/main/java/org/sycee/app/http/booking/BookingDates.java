package org.sycee.app.http.booking;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.accrual.AccrualEvent;
import org.sycee.ledger.aml.AmlCaseEvent;
import org.sycee.ledger.businessday.BusinessDayEvent;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositMaturityEvent;
import org.sycee.ledger.deposit.DepositRestrictionEvent;
import org.sycee.ledger.facility.FacilityEvent;
import org.sycee.ledger.loan.LoanEvent;
import org.sycee.ledger.rates.RateEvent;
import org.sycee.ledger.riskalert.RiskAlertEvent;
import org.sycee.ledger.standingorder.StandingOrderEvent;
import org.sycee.ledger.stationery.StockEvent;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent;
import org.sycee.treasury.calendar.CalendarEvent;
import org.sycee.treasury.confirmation.ConfirmationEvent;
import org.sycee.treasury.counterparty.CounterpartyEvent;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.ftp.TenorEvent;
import org.sycee.treasury.instrument.InstrumentEvent;
import org.sycee.treasury.limit.LimitEvent;
import org.sycee.treasury.marketdata.IndexEvent;
import org.sycee.treasury.marketdata.SnapshotEvent;
import org.sycee.treasury.nostro.NostroEvent;
import org.sycee.treasury.portfolio.PortfolioEvent;

/// The business day on which a fact was booked; facts about reference data were booked on none.
final class BookingDates {
  private BookingDates() {}

  static Optional<LocalDate> of(Event event) {
    return switch (event) {
      case RateEvent _,
          CounterpartyEvent _,
          InstrumentEvent _,
          PortfolioEvent _,
          CalendarEvent _,
          IndexEvent _,
          SnapshotEvent _,
          TenorEvent _ ->
          Optional.empty();
      default -> Optional.of(ofBooked(event));
    };
  }

  private static LocalDate ofBooked(Event event) {
    return switch (event) {
      case MovesMoney e -> e.entry().bookingDate();
      case DepositEvent e -> ofDeposit(e);
      case FacilityEvent e -> e.bookingDate();
      case LoanEvent e -> e.bookingDate();
      case BusinessDayEvent e -> e.date();
      case StandingOrderEvent e -> e.bookingDate();
      case StockEvent e -> e.bookingDate();
      case SupervisionErrorEvent e -> e.date();
      case AmlCaseEvent e -> e.date();
      case RiskAlertEvent e -> e.date();
      case AccrualEvent e -> e.date();
      case LimitEvent e -> e.bookingDate();
      case DealEvent e -> e.bookingDate();
      case NostroEvent e -> e.bookingDate();
      case ConfirmationEvent e -> e.bookingDate();
      default -> throw new IllegalStateException("on which day was this booked? " + event);
    };
  }

  private static LocalDate ofDeposit(DepositEvent event) {
    return switch (event) {
      case BalanceChanged e -> e.entry().bookingDate();
      case DepositOpened e -> e.bookingDate();
      case TermStarted e -> e.bookingDate();
      case DepositRenewed e -> e.bookingDate();
      case NoticeGiven e -> e.bookingDate();
      case LossReported e -> e.bookingDate();
      case LossReportCancelled e -> e.bookingDate();
      case HoldPlaced e -> e.bookingDate();
      case HoldReleased e -> e.bookingDate();
      case DepositFrozen e -> e.bookingDate();
      case DepositUnfrozen e -> e.bookingDate();
      case DepositClosed e -> e.bookingDate();
      case DepositMaturityEvent e -> e.bookingDate();
      case DepositRestrictionEvent e -> e.bookingDate();
    };
  }
}
