package org.sycee.projections.nostro;

import static org.sycee.treasury.nostro.NostroRejection.NOSTRO_NOT_FOUND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.projections.nostro.NostroReconciliation.OpenLine;
import org.sycee.projections.nostro.NostroReconciliation.OpenMovement;
import org.sycee.treasury.nostro.Item;
import org.sycee.treasury.nostro.ItemId;
import org.sycee.treasury.nostro.Matching;
import org.sycee.treasury.nostro.Matching.Candidate;
import org.sycee.treasury.nostro.NostroId;

/// Reads nostro accounts: what is open on either side, and breaks.
public final class Nostros {
  /// What each transaction moved on the account altogether, in the order of the log.
  private static final String OURS =
      """
      with moved as (
        select j.transaction_id, min(j.position) as first, array_agg(j.position) as positions,
          max(j.value_date) as value_date,
          sum(case j.side when 'DEBIT' then j.amount else -j.amount end)::bigint as amount
        from view.nostro_account a
        join view.journal_line j on j.entity = a.entity and j.account = a.account
          and j.branch = a.branch and j.book = a.book and j.contract = a.contract
        where a.nostro_id = :id and j.currency = :currency and j.booking_date >= :from
          and not exists (select from view.nostro_matched m
            where m.nostro_id = a.nostro_id and m.transaction_id = j.transaction_id)
        group by j.transaction_id)
      select transaction_id, amount, value_date,
        (select string_agg(distinct o.contract, ' ') from view.journal_line o
          where o.position = any(moved.positions) and o.contract <> '') as contracts
      from moved where amount <> 0 order by first\
      """;

  private final JdbcClient jdbc;

  public Nostros(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// The accounts of an entity in the order in which they were opened.
  public List<RegisteredNostro> ofEntity(String entity) {
    return jdbc.sql("select * from view.nostro where entity = ? order by opened_at")
        .param(entity)
        .query(Nostros::nostro)
        .list();
  }

  public RegisteredNostro find(NostroId id) {
    return jdbc.sql("select * from view.nostro where nostro_id = ?")
        .param(id.value())
        .query(Nostros::nostro)
        .optional()
        .orElseThrow(() -> NOSTRO_NOT_FOUND.because(id + " has never been opened"));
  }

  /// The account through which an account of our ledger pays a currency, if one is opened.
  public Optional<RegisteredNostro> of(LedgerAccount account, Currency currency) {
    return jdbc.sql(
            """
            select n.* from view.nostro n join view.nostro_account a on a.nostro_id = n.nostro_id
            where a.entity = ? and a.branch = ? and a.book = ? and a.account = ? and a.contract = ?
              and n.currency = ? order by n.opened_at limit 1\
            """)
        .params(
            account.unit().entity(),
            account.unit().branch(),
            account.unit().book(),
            account.code().toString(),
            account.contract().orElse(""),
            currency.getCurrencyCode())
        .query(Nostros::nostro)
        .optional();
  }

  /// What is open on both sides, and whether that explains the difference.
  public NostroReconciliation reconciliation(NostroId id) {
    RegisteredNostro nostro = find(id);
    return NostroReconciliation.of(nostro, balance(nostro), ours(nostro), theirs(nostro));
  }

  /// What is proposed to be the same money, of everything that is open.
  public Matching.Proposal proposal(NostroId id) {
    RegisteredNostro nostro = find(id);
    List<Candidate> ours =
        ours(nostro).stream()
            .map(movement -> Candidate.movement(item(movement), movement.contracts()))
            .toList();
    List<Candidate> theirs =
        theirs(nostro).stream()
            .map(line -> Candidate.line(item(line), line.ourReference()))
            .toList();
    return Matching.propose(ours, theirs, nostro.toleranceDays());
  }

  /// All open items of both sides.
  public List<Item> openItems(NostroId id) {
    RegisteredNostro nostro = find(id);
    return Stream.concat(
            ours(nostro).stream().map(Nostros::item), theirs(nostro).stream().map(Nostros::item))
        .toList();
  }

  /// The open breaks, the oldest first, with their age on a date.
  public List<NostroBreak> breaks(NostroId id, LocalDate asOf) {
    Currency currency = find(id).closing().currency();
    return jdbc.sql(
            "select * from view.nostro_break where nostro_id = ? and closed_on is null"
                + " order by value_date, item")
        .param(id.value())
        .query((row, _) ->
            NostroBreak.of(
                row.getString("item"),
                new Money(currency, row.getLong("amount")),
                row.getObject("value_date", LocalDate.class),
                row.getObject("found_on", LocalDate.class),
                asOf,
                Optional.ofNullable(row.getString("explanation")),
                Optional.ofNullable(row.getString("explained_by"))))
        .list();
  }

  private Money balance(RegisteredNostro nostro) {
    Currency currency = nostro.closing().currency();
    return jdbc.sql(
            "select coalesce(sum(b.debits - b.credits), 0)::bigint from view.nostro_account a"
                + " join view.account_balance b on b.entity = a.entity and b.branch = a.branch"
                + " and b.book = a.book and b.account = a.account and b.contract = a.contract"
                + " where a.nostro_id = ? and b.currency = ?")
        .params(nostro.nostroId(), currency.getCurrencyCode())
        .query((row, _) -> new Money(currency, row.getLong(1)))
        .single();
  }

  private List<OpenMovement> ours(RegisteredNostro nostro) {
    Currency currency = nostro.closing().currency();
    return jdbc.sql(OURS)
        .param("id", nostro.nostroId())
        .param("currency", currency.getCurrencyCode())
        .param("from", nostro.fromDate())
        .query((row, _) ->
            new OpenMovement(
                "OURS " + row.getString("transaction_id"),
                new Money(currency, row.getLong("amount")),
                row.getObject("value_date", LocalDate.class),
                words(Optional.ofNullable(row.getString("contracts")))))
        .list();
  }

  private List<OpenLine> theirs(RegisteredNostro nostro) {
    Currency currency = nostro.closing().currency();
    return jdbc.sql("select * from view.nostro_line where nostro_id = ? order by place, number")
        .param(nostro.nostroId())
        .query((row, _) ->
            new OpenLine(
                row.getString("item"),
                new Money(currency, row.getLong("amount")),
                row.getObject("value_date", LocalDate.class),
                row.getString("our_reference"),
                row.getString("their_reference"),
                row.getString("text")))
        .list();
  }

  private static Item item(OpenMovement movement) {
    return new Item(ItemId.parse(movement.item()), movement.amount(), movement.valueDate());
  }

  private static Item item(OpenLine line) {
    return new Item(ItemId.parse(line.item()), line.amount(), line.valueDate());
  }

  private static List<String> words(Optional<String> text) {
    return text.map(words -> Arrays.asList(words.split(" "))).orElse(List.of());
  }

  private static RegisteredNostro nostro(ResultSet row, int number) throws SQLException {
    return new RegisteredNostro(
        row.getString("nostro_id"),
        row.getString("entity"),
        row.getString("correspondent"),
        row.getString("account_number"),
        row.getInt("tolerance_days"),
        row.getObject("from_date", LocalDate.class),
        new Money(Currency.getInstance(row.getString("currency")), row.getLong("closing")),
        row.getObject("closing_date", LocalDate.class),
        row.getInt("statements"),
        row.getLong("opened_at"));
  }
}
