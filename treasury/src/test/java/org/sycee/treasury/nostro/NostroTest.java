package org.sycee.treasury.nostro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.nostro.NostroRejection.*;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.treasury.counterparty.Counterparties;
import org.sycee.treasury.counterparty.Counterparty;
import org.sycee.treasury.counterparty.CounterpartyEvent.CounterpartyRegistered;
import org.sycee.treasury.counterparty.CounterpartyRejection;
import org.sycee.treasury.nostro.NostroCommand.*;
import org.sycee.treasury.nostro.NostroEvent.*;

class NostroTest {
  private static final NostroId USD = new NostroId("nos_usd");
  private static final LedgerAccount ACCOUNT = LedgerAccount.parse("CN01/0101/MONEY/1011.01");
  private static final NostroTerms TERMS = terms("400 123", ACCOUNT);
  private static final BusinessDays DAYS = open(TUESDAY);
  private static final Counterparties KNOWN =
      id ->
          id.equals(BANK)
              ? Counterparty.UNKNOWN.evolve(new CounterpartyRegistered(WISH, BANK, DETAILS, MONDAY))
              : Counterparty.UNKNOWN;
  private static final NostroOpened OPENED =
      new NostroOpened(WISH, USD, TERMS, MONDAY, usd("1000.00"), TUESDAY);

  /// 1000 - 300 + 50 = 750.
  private static final Statement FIRST =
      statement("2024-1/1", "1000.00", "750.00", line(1, "-300.00"), line(2, "50.00"));

  private static final Item PAID = ours("pay-1", "-300.00");
  private static final Item LINE_1 = theirs("2024-1/1 1", "-300.00");
  private static final Item LINE_2 = theirs("2024-1/1 2", "50.00");

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private static NostroTerms terms(String number, LedgerAccount... accounts) {
    return new NostroTerms(List.of(accounts), Currency.getInstance("USD"), BANK, number, 2);
  }

  private static StatementLine line(int number, String amount) {
    return new StatementLine(number, MONDAY, usd(amount), "REF", "", "");
  }

  private static Statement statement(
      String id, String opening, String closing, StatementLine... lines) {
    return new Statement(id, "400123", usd(opening), MONDAY, usd(closing), List.of(lines));
  }

  private static Item ours(String transaction, String amount) {
    return new Item(ItemId.parse("OURS " + transaction), usd(amount), MONDAY);
  }

  private static Item theirs(String line, String amount) {
    return new Item(ItemId.parse("THEIRS " + line), usd(amount), MONDAY);
  }

  private static Nostro after(NostroEvent... events) {
    Nostro nostro = Nostro.notOpened().evolve(OPENED);
    for (NostroEvent event : events) {
      nostro = nostro.evolve(event);
    }
    return nostro;
  }

  private static NostroEvent decide(Nostro nostro, NostroCommand command) {
    return nostro.decide(command, DAYS, KNOWN);
  }

  private static StatementImported imported(Statement statement) {
    return new StatementImported(WISH, USD, statement, TUESDAY);
  }

  private static NostroCommand bring(Statement statement) {
    return new ImportStatement(WISH, USD, statement, TUESDAY);
  }

  private static ReconcileNostro reconcile(List<Item> match, Item... breaks) {
    var matches =
        match.isEmpty() ? List.<Match>of() : List.of(new Match(Match.Rule.REFERENCE, match));
    return new ReconcileNostro(WISH, USD, matches, List.of(breaks), TUESDAY);
  }

  private static NostroReconciled reconciled(List<Item> match, Item... breaks) {
    ReconcileNostro wish = reconcile(match, breaks);
    return new NostroReconciled(WISH, USD, wish.matches(), wish.breaks(), TUESDAY);
  }

  @Test
  void is_opened_once_with_a_correspondent_that_is_known() {
    var open = new OpenNostro(WISH, USD, TERMS, MONDAY, usd("1000.00"), TUESDAY);
    assertThat(decide(Nostro.notOpened(), open)).isEqualTo(OPENED);
    refused(() -> decide(after(), open), NOSTRO_ALREADY_OPEN, "nos_usd");
    refused(
        () -> Nostro.notOpened().decide(open, DAYS, _ -> Counterparty.UNKNOWN),
        CounterpartyRejection.COUNTERPARTY_NOT_FOUND,
        "cpt_bank");
    refused(
        () -> Nostro.notOpened().decide(open, open(WEDNESDAY), KNOWN),
        BusinessDayRejection.BUSINESS_DAY_CLOSED);
    refused(() -> decide(Nostro.notOpened(), bring(FIRST)), NOSTRO_NOT_FOUND, "nos_usd");
    assertThatIllegalStateException().isThrownBy(() -> after(OPENED));
    assertThatIllegalStateException().isThrownBy(() -> Nostro.notOpened().evolve(imported(FIRST)));
  }

  @Test
  void is_on_accounts_of_one_entity_and_has_a_number_and_a_currency() {
    var foreign = LedgerAccount.parse("CN02/0101/MONEY/1011.01");
    refused(() -> opening(terms("4")), NOSTRO_ACCOUNTS_UNFIT, "no account");
    refused(() -> opening(terms("4", ACCOUNT, foreign)), NOSTRO_ACCOUNTS_UNFIT, "CN02");
    refused(() -> opening(terms("4", ACCOUNT, ACCOUNT)), NOSTRO_ACCOUNTS_UNFIT, "twice");
    refused(() -> opening(terms(" ", ACCOUNT)), NOSTRO_NUMBER_MISSING, "cpt_bank");
    refused(
        () ->
            decide(
                Nostro.notOpened(), new OpenNostro(WISH, USD, TERMS, MONDAY, cny("1.00"), TUESDAY)),
        NOSTRO_CURRENCY_DIFFERS,
        "CNY 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NostroTerms(List.of(ACCOUNT), TERMS.currency(), BANK, "4", 32));
  }

  private static void opening(NostroTerms terms) {
    decide(Nostro.notOpened(), new OpenNostro(WISH, USD, terms, MONDAY, usd("0.00"), TUESDAY));
  }

  @Test
  void a_statement_adds_up_and_follows_the_one_before() {
    assertThat(decide(after(), bring(FIRST))).isEqualTo(imported(FIRST));
    refused(
        () -> decide(after(), bring(statement("1", "1000.00", "700.01", line(1, "-300.00")))),
        STATEMENT_DOES_NOT_ADD_UP,
        "USD 700.00",
        "USD 700.01",
        "difference USD 0.01");
    refused(
        () -> decide(after(imported(FIRST)), bring(statement("2", "749.00", "749.00"))),
        STATEMENT_GAP,
        "USD 749.00",
        "USD 750.00",
        "gap USD -1.00");
    Statement next = statement("2", "750.00", "750.00");
    assertThat(decide(after(imported(FIRST)), bring(next))).isEqualTo(imported(next));
  }

  @Test
  void a_statement_is_imported_once() {
    Nostro nostro = after(imported(FIRST));
    refused(() -> decide(nostro, bring(FIRST)), STATEMENT_ALREADY_IMPORTED, "2024-1/1");
    Statement other = statement("2024-1/1", "750.00", "700.00", line(1, "-50.00"));
    refused(() -> decide(nostro, bring(other)), STATEMENT_DIFFERS, "2 lines", "USD 700.00");
  }

  @Test
  void a_statement_is_of_the_account_and_sound() {
    var other = new Statement("1", "400999", usd("0.00"), MONDAY, usd("0.00"), List.of());
    refused(() -> decide(after(), bring(other)), STATEMENT_OF_ANOTHER_ACCOUNT, "400999");
    refused(
        () -> decide(after(), bring(statement("a b", "1000.00", "1000.00"))),
        STATEMENT_UNSOUND,
        "'a b'");
    refused(
        () -> decide(after(), bring(statement("1", "1000.00", "1001.00", line(2, "1.00")))),
        STATEMENT_UNSOUND,
        "number 2");
    var yuan = new Statement("1", "400123", cny("1.00"), MONDAY, cny("1.00"), List.of());
    refused(() -> decide(after(), bring(yuan)), NOSTRO_CURRENCY_DIFFERS, "CNY 1.00");
  }

  @Test
  void what_matches_is_open_equal_and_matched_once() {
    Nostro nostro = after(imported(FIRST));
    var pair = List.of(PAID, LINE_1);
    assertThat(decide(nostro, reconcile(pair, LINE_2))).isEqualTo(reconciled(pair, LINE_2));
    refused(
        () -> decide(nostro, reconcile(List.of(ours("pay-1", "-299.00"), LINE_1))),
        MATCH_UNEQUAL,
        "ours USD -299.00",
        "theirs USD -300.00",
        "difference USD 1.00");
    refused(() -> decide(nostro, reconcile(List.of(PAID))), MATCH_UNEQUAL);
    refused(() -> decide(nostro, reconcile(List.of(PAID, PAID, LINE_1))), ITEM_TWICE, "pay-1");
    refused(
        () -> decide(nostro, reconcile(List.of(PAID, theirs("2024-1/1 9", "-300.00")))),
        ITEM_NOT_OPEN,
        "2024-1/1 9");
    refused(
        () -> decide(nostro, reconcile(List.of(PAID, theirs("2024-1/1 1", "-299.00")))),
        ITEM_DIFFERS,
        "USD -300.00",
        "USD -299.00");
    Nostro done = nostro.evolve(reconciled(pair));
    refused(() -> decide(done, reconcile(List.of(PAID, LINE_2))), ITEM_NOT_OPEN, "OURS pay-1");
    refused(
        () -> decide(done, reconcile(List.of(ours("pay-2", "-300.00"), LINE_1))),
        ITEM_NOT_OPEN,
        "2024-1/1 1");
  }

  @Test
  void a_payment_and_its_reversal_match_without_a_line() {
    var pair = List.of(PAID, ours("undo-1", "300.00"));
    assertThat(decide(after(), reconcile(pair))).isEqualTo(reconciled(pair));
  }

  @Test
  void a_break_is_found_once_explained_and_gone_when_it_is_matched() {
    Nostro nostro = after(imported(FIRST), reconciled(List.of(), LINE_2));
    refused(() -> decide(nostro, reconcile(List.of(), LINE_2)), BREAK_ALREADY_FOUND, "1/1 2");
    var explain = new ExplainBreak(WISH, USD, LINE_2.id(), "their fee", BOSS, TUESDAY);
    assertThat(decide(nostro, explain))
        .isEqualTo(new BreakExplained(WISH, USD, LINE_2.id(), "their fee", BOSS, TUESDAY));
    Nostro matched = nostro.evolve(reconciled(List.of(ours("fee-1", "50.00"), LINE_2)));
    refused(() -> decide(matched, explain), BREAK_NOT_FOUND, "1/1 2");
    refused(
        () -> decide(nostro, new ExplainBreak(WISH, USD, LINE_2.id(), " ", BOSS, TUESDAY)),
        REASON_MISSING);
  }

  /// They paid 300 in two: our payment, and 50 that came back the same day, are their two lines.
  @Test
  void a_break_is_closed_by_hand_with_a_reason_and_a_second_person() {
    Nostro nostro = after(imported(FIRST), reconciled(List.of(), LINE_2));
    var items = List.of(ours("pay-3", "-250.00"), LINE_1, LINE_2);
    assertThat(decide(nostro, close(items, "netted by them", BACK_OFFICE)))
        .isEqualTo(
            new BreakClosed(
                WISH,
                USD,
                new Match(Match.Rule.BY_HAND, items),
                "netted by them",
                BACK_OFFICE,
                BOSS,
                TUESDAY));
    refused(() -> decide(nostro, close(items, "", BACK_OFFICE)), REASON_MISSING);
    refused(() -> decide(nostro, close(items, "netted", BOSS)), SAME_PERSON, "boss");
    refused(
        () -> decide(nostro, close(List.of(PAID, LINE_1), "same", BACK_OFFICE)), BREAK_NOT_FOUND);
    refused(
        () -> decide(nostro, close(List.of(ours("pay-3", "1.00"), LINE_2), "x", BACK_OFFICE)),
        MATCH_UNEQUAL,
        "difference USD -49.00");
  }

  private static CloseBreak close(List<Item> items, String reason, EmployeeId by) {
    return new CloseBreak(WISH, USD, items, reason, by, BOSS, TUESDAY);
  }

  @Test
  void an_item_is_named_by_its_side_and_its_place() {
    assertThat(ItemId.theirs("2024-1/1", 2)).isEqualTo(LINE_2.id());
    assertThat(LINE_2.id()).hasToString("THEIRS 2024-1/1 2");
    for (String wrong : List.of("pay-1", "MINE pay-1", "OURS a b", "THEIRS 1", "THEIRS 1 0")) {
      assertThatIllegalArgumentException().isThrownBy(() -> ItemId.parse(wrong));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new NostroId("usd"));
  }
}
