package org.sycee.app.http.treasury;

import static org.sycee.treasury.confirmation.ConfirmationRejection.*;

import java.time.LocalDate;
import java.util.Currency;
import org.sycee.app.SyceeProperties;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.messages.LoanConfirmation;
import org.sycee.app.messages.PaymentOrder;
import org.sycee.app.messages.PaymentRoute;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.projections.nostro.Nostros;
import org.sycee.projections.nostro.RegisteredNostro;
import org.sycee.treasury.confirmation.ConfirmedTerms;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyRejection;
import org.sycee.treasury.deal.DealAccounts;
import org.sycee.treasury.deal.DealRejection;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.reference.MessageReference;

/// What is sent about a deal: from its ticket, the reference data of the counterparty, and our
/// nostro account of the currency.
final class DealMessages {
  private final EventLog log;
  private final Nostros nostros;
  private final SyceeProperties settings;

  DealMessages(EventLog log, Nostros nostros, SyceeProperties settings) {
    this.log = log;
    this.nostros = nostros;
    this.settings = settings;
  }

  /// What we confirm.
  ConfirmedTerms terms(LiveDeal deal) {
    DealTicket ticket = deal.ticket();
    return ConfirmedTerms.of(
        deal,
        settings.bicOf(ticket.portfolio().entity()),
        details(ticket.counterparty(), ticket.tradeDate()).bic());
  }

  LoanConfirmation confirmation(LiveDeal deal) {
    ConfirmedTerms terms = terms(deal);
    RegisteredNostro nostro = nostro(deal.ticket());
    LocalDate date = deal.ticket().tradeDate();
    return new LoanConfirmation(
        MessageReference.of(deal.dealId().value()),
        terms,
        theirRoute(deal.ticket()),
        new PaymentRoute(nostro.accountNumber(), correspondentBic(nostro, date)));
  }

  /// The order to pay what is open of a flow.
  PaymentOrder payment(LiveDeal deal, int number) {
    Flow flow =
        deal.open().stream()
            .filter(open -> open.number() == number)
            .findFirst()
            .orElseThrow(() ->
                DealRejection.FLOW_NOT_FOUND.because(
                    "%s has no open flow %d".formatted(deal.dealId(), number)));
    PAYMENT_COMES_IN.unless(
        flow.way() == Flow.Way.PAY,
        () -> "flow %d of %s is received".formatted(number, deal.dealId()));
    Currency currency = flow.principal().currency();
    PAYMENT_IN_YUAN.unless(
        !currency.getCurrencyCode().equals("CNY"),
        () -> "flow %d of %s is %s".formatted(number, deal.dealId(), flow.amount()));
    ConfirmedTerms terms = terms(deal);
    RegisteredNostro nostro = nostro(deal.ticket());
    return new PaymentOrder(
        MessageReference.of(deal.dealId() + "-" + number),
        MessageReference.of(deal.dealId().value()),
        flow.payDate(),
        flow.amount(),
        terms.ourBic(),
        correspondentBic(nostro, deal.ticket().tradeDate()),
        nostro.accountNumber(),
        theirRoute(deal.ticket()),
        terms.theirBic());
  }

  private PaymentRoute theirRoute(DealTicket ticket) {
    Currency currency = ticket.terms().currency();
    return details(ticket.counterparty(), ticket.tradeDate()).settlementInstructions().stream()
        .filter(instruction -> instruction.currency().equals(currency))
        .map(instruction -> new PaymentRoute(instruction.account(), instruction.institution()))
        .findFirst()
        .orElseThrow(() ->
            CONFIRMATION_INCOMPLETE.because(
                "%s has no settlement instruction in %s"
                    .formatted(ticket.counterparty(), currency)));
  }

  private RegisteredNostro nostro(DealTicket ticket) {
    Currency currency = ticket.terms().currency();
    var account = LedgerAccount.of(ticket.portfolio(), DealAccounts.nostro(currency));
    return nostros
        .of(account, currency)
        .orElseThrow(() ->
            CONFIRMATION_INCOMPLETE.because(
                "no nostro account is opened for %s in %s".formatted(account, currency)));
  }

  private String correspondentBic(RegisteredNostro nostro, LocalDate date) {
    String bic = details(new CounterpartyId(nostro.correspondent()), date).bic();
    CONFIRMATION_INCOMPLETE.unless(!bic.isEmpty(), () -> nostro.correspondent() + " has no BIC");
    return bic;
  }

  private CounterpartyDetails details(CounterpartyId id, LocalDate date) {
    return log.references()
        .of(id)
        .details()
        .on(date)
        .orElseThrow(() ->
            CounterpartyRejection.COUNTERPARTY_NOT_FOUND.because(
                "%s is not known on %s".formatted(id, date)));
  }
}
