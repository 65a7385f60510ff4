package org.sycee.treasury.nostro;

import static org.sycee.treasury.nostro.NostroRejection.*;

import java.util.Map;
import java.util.Set;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;
import org.sycee.treasury.counterparty.Counterparties;
import org.sycee.treasury.nostro.NostroCommand.*;
import org.sycee.treasury.nostro.NostroEvent.*;

/// The state of a nostro account, and the rules that change it. Pure.
public sealed interface Nostro permits Nostro.NotOpened, OpenedNostro {

  /// One nobody has opened yet.
  static Nostro notOpened() {
    return new NotOpened();
  }

  /// What happens if the command is accepted; throws [org.sycee.ledger.Rejected] if it is not.
  NostroEvent decide(NostroCommand command, BusinessDays days, Counterparties counterparties);

  Nostro evolve(NostroEvent event);

  /// Nothing but its opening is possible.
  record NotOpened() implements Nostro {
    @Override
    public NostroEvent decide(
        NostroCommand command, BusinessDays days, Counterparties counterparties) {
      if (!(command instanceof OpenNostro c)) {
        throw NOSTRO_NOT_FOUND.because(command.nostroId() + " has never been opened");
      }
      NostroTerms terms = c.terms();
      requireAccounts(c.nostroId(), terms);
      days.of(terms.entity()).requireOpen(c.bookingDate());
      NOSTRO_NUMBER_MISSING.unless(
          !terms.accountNumber().isBlank(),
          () -> "%s keeps %s under no number".formatted(terms.correspondent(), c.nostroId()));
      NOSTRO_CURRENCY_DIFFERS.unless(
          c.opening().currency().equals(terms.currency()),
          () -> "an account in %s opens with %s".formatted(terms.currency(), c.opening()));
      counterparties.of(terms.correspondent()).dealing(terms.correspondent(), c.bookingDate());
      return new NostroOpened(
          c.transactionId(), c.nostroId(), terms, c.fromDate(), c.opening(), c.bookingDate());
    }

    private static void requireAccounts(NostroId id, NostroTerms terms) {
      NOSTRO_ACCOUNTS_UNFIT.unless(
          !terms.accounts().isEmpty(), () -> id + " is on no account of our ledger");
      terms
          .accounts()
          .forEach(account ->
              NOSTRO_ACCOUNTS_UNFIT.unless(
                  account.unit().entity().equals(terms.entity()),
                  () -> "%s is not of %s".formatted(account, terms.entity())));
      NOSTRO_ACCOUNTS_UNFIT.unless(
          Set.copyOf(terms.accounts()).size() == terms.accounts().size(),
          () -> "%s names an account twice".formatted(id));
    }

    @Override
    public Nostro evolve(NostroEvent event) {
      if (event instanceof NostroOpened e) {
        Money opening = e.opening();
        return new OpenedNostro(
            e.nostroId(), e.terms(), opening, Map.of(), Map.of(), Set.of(), Set.of());
      }
      throw new IllegalStateException("before the nostro account was opened: " + event);
    }
  }
}
