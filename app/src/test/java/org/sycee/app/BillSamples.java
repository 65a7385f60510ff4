package org.sycee.app;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.bill.BillEvent.*;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.bill.BillTerms;
import org.sycee.ledger.deposit.ContractLeg.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// One fixed instance of every event of a bill.
public final class BillSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final BillId BILL = new BillId("bil_7");
  private static final DepositId DEPOSIT = new DepositId("dep_7");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate INTEREST_TO = LocalDate.of(2026, 4, 8);
  private static final Money FACE = Money.of("CNY", "1000000.00");
  private static final Money DISCOUNT = Money.of("CNY", "5425.00");
  private static final Money CENT = Money.of("CNY", "0.01");
  private static final AccountingUnit UNIT = AccountingUnit.parse("CN01/0101/BANKING");
  public static final BillTerms TERMS =
      new BillTerms(
          new CustomerId("cus_王"),
          UNIT,
          DEPOSIT,
          BillTerms.Kind.BANK_ACCEPTANCE,
          "1301-2026-000017",
          "华光纸业",
          "Bank of Hangzhou",
          FACE,
          LocalDate.of(2025, 12, 5),
          LocalDate.of(2026, 4, 5),
          3,
          "EVERY_DAY",
          Rate.parse("0.0210"));

  private BillSamples() {}

  public static List<Event> all() {
    return List.of(
        new BillDiscounted(
            ID,
            BILL,
            TERMS,
            DISCOUNT,
            FACE.minus(DISCOUNT),
            INTEREST_TO,
            DAY,
            entry("1301.01", "3001.01")),
        new BillCollected(ID, BILL, FACE, CENT, DAY, entry("3001.02", "1301.01")),
        new BillDishonoured(ID, BILL, FACE, CENT, "no cover", DAY, entry("1303.05", "1301.01")),
        new BillClaimRecovered(ID, BILL, FACE, DAY, entry("3001.01", "1303.05")),
        new BillRediscounted(
            ID, BILL, Rate.parse("0.0175"), FACE, DISCOUNT, DAY, entry("1003.02", "2021.01")),
        new RediscountRepaid(ID, BILL, FACE, CENT, DAY, entry("2021.01", "1003.02")),
        new BillProceedsCredited(ID, DEPOSIT, "bil_7", FACE, "bill", entry("3001.01", "2011.02")),
        new BillClaimCharged(ID, DEPOSIT, "bil_7", FACE, "bill", entry("2011.02", "3001.01")));
  }

  private static JournalEntry entry(String debit, String credit) {
    return JournalEntry.on(DAY)
        .debit(LedgerAccount.of(UNIT, new AccountCode(debit)), FACE)
        .credit(LedgerAccount.of(UNIT, new AccountCode(credit)), FACE)
        .entry();
  }
}
