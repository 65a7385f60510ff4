package org.sycee.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.at;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.journal.AccountCodes.EXCESS_RESERVES;
import static org.sycee.ledger.journal.AccountCodes.PAID_IN_CAPITAL;
import static org.sycee.ledger.rates.PostedRatesTest.correct;
import static org.sycee.ledger.rates.PostedRatesTest.publish;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.aml.AmlCaseCommand.OpenAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.RateAmlCase;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.aml.Rating;
import org.sycee.ledger.aml.Suspicion;
import org.sycee.ledger.bill.BillCommand.DiscountBill;
import org.sycee.ledger.bill.BillCommand.RecoverBill;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.ContractWish.ChargeBillClaim;
import org.sycee.ledger.deposit.ContractWish.ChargeLoanPayment;
import org.sycee.ledger.deposit.ContractWish.CollectLoanPayment;
import org.sycee.ledger.deposit.ContractWish.CreditBillProceeds;
import org.sycee.ledger.deposit.ContractWish.CreditLoanProceeds;
import org.sycee.ledger.deposit.DepositCommand.ReceiveTransfer;
import org.sycee.ledger.deposit.DepositCommand.ReceiveTransferAtEndOfDay;
import org.sycee.ledger.deposit.DepositCommand.ReverseTransferLeg;
import org.sycee.ledger.deposit.DepositCommand.SendTransfer;
import org.sycee.ledger.deposit.DepositCommand.SendTransferAtEndOfDay;
import org.sycee.ledger.deposit.DepositMaturityCommand.LetPayoutLapse;
import org.sycee.ledger.deposit.DepositMaturityCommand.PayOutAtMaturity;
import org.sycee.ledger.deposit.DepositWishes;
import org.sycee.ledger.facility.FacilityCommand.DrawFacility;
import org.sycee.ledger.facility.FacilityCommand.RestoreFacility;
import org.sycee.ledger.facility.FacilityCommand.RestoreFacilityAtEndOfDay;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.loan.LoanCommand.MeetClaims;
import org.sycee.ledger.loan.LoanCommand.MeetClaimsAtEndOfDay;
import org.sycee.ledger.loan.LoanCommand.MeetPrincipalEarly;
import org.sycee.ledger.loan.LoanCommand.MeetWrittenOff;
import org.sycee.ledger.loan.LoanCommand.PayOutLoan;
import org.sycee.ledger.riskalert.RiskAlertCommand.ClearAlertByPhone;
import org.sycee.ledger.riskalert.RiskAlertCommand.RaiseAlert;
import org.sycee.ledger.riskalert.RiskAlertId;
import org.sycee.ledger.standingorder.StandingOrderCommand.ExecuteStandingOrder;
import org.sycee.ledger.standingorder.StandingOrderCommand.PlaceStandingOrder;
import org.sycee.ledger.stationery.Keeper;
import org.sycee.ledger.stationery.SerialRange;
import org.sycee.ledger.stationery.StockCommand.ReceiveBlanks;
import org.sycee.ledger.stationery.StockCommand.VoidBlanks;
import org.sycee.ledger.stationery.StockId;
import org.sycee.ledger.supervisionerror.Finding;
import org.sycee.ledger.supervisionerror.Finding.Source;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.NotifyError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.RegisterError;
import org.sycee.ledger.supervisionerror.SupervisionErrorId;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherCommand.ReverseVoucher;
import org.sycee.ledger.voucher.VoucherId;

class LedgerModuleTest {
  private static final List<Class<?>> LEGS =
      List.of(
          SendTransfer.class,
          ReceiveTransfer.class,
          ReverseTransferLeg.class,
          CreditLoanProceeds.class,
          ChargeLoanPayment.class,
          CollectLoanPayment.class,
          SendTransferAtEndOfDay.class,
          ReceiveTransferAtEndOfDay.class,
          CreditBillProceeds.class,
          ChargeBillClaim.class,
          DiscountBill.class,
          RecoverBill.class,
          PayOutAtMaturity.class,
          LetPayoutLapse.class,
          PlaceStandingOrder.class,
          ExecuteStandingOrder.class,
          DrawFacility.class,
          RestoreFacility.class,
          RestoreFacilityAtEndOfDay.class,
          PayOutLoan.class,
          MeetClaims.class,
          MeetPrincipalEarly.class,
          MeetClaimsAtEndOfDay.class,
          MeetWrittenOff.class);
  private static final List<Line> CAPITAL_PAID_IN =
      List.of(
          new Line(at(EXCESS_RESERVES), Side.DEBIT, cny("5000.00")),
          new Line(at(PAID_IN_CAPITAL), Side.CREDIT, cny("5000.00")));

  @Test
  void every_wish_has_a_handler_but_those_that_are_bound_to_others_and_never_go_alone() {
    for (var kind : LedgerModule.AGGREGATES) {
      List<Class<?>> handled =
          Arrays.stream(kind.root().getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(CommandHandler.class))
              .<Class<?>>map(method -> method.getParameterTypes()[0])
              .toList();
      assertThat(handled)
          .containsExactlyInAnyOrderElementsOf(
              recordsOf(kind.commands()).distinct().filter(wish -> !LEGS.contains(wish)).toList());
    }
  }

  @Test
  void the_simple_name_of_an_event_is_the_name_of_no_other() {
    assertThat(
            LedgerModule.AGGREGATES.stream()
                .flatMap(kind -> recordsOf(kind.events()))
                .distinct()
                .map(Class::getSimpleName))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void every_aggregate_finds_the_facts_it_stored() {
    try (var ledger = new InMemoryLedger()) {
      ledger.send(new OpenBusinessDay(WISH, "CN01", DAY));
      ledger.send(new CloseBusinessDay(WISH, "CN01", DAY));
      assertThat(ledger.factsOf("day_CN01")).hasSize(2);

      ledger.send(DepositWishes.TODAY.open(DepositWishes.TERMS));
      ledger.send(DepositWishes.TODAY.close());
      assertThat(ledger.factsOf(DepositWishes.DEPOSIT.value())).hasSize(2);

      ledger.send(publish(RateKey.DEMAND, "0.2", DAY));
      ledger.send(correct(RateKey.DEMAND, "0.15", DAY));
      assertThat(ledger.factsOf("rates_CN01_CNY")).hasSize(2);

      var voucher = new VoucherId("vch_1");
      ledger.send(new PostVoucher(WISH, voucher, DAY, DAY, CAPITAL_PAID_IN, "paid-in capital"));
      ledger.send(new ReverseVoucher(WISH, voucher, DAY, "entered twice"));
      assertThat(ledger.factsOf(voucher.value())).hasSize(2);

      var passbooks = new StockId("CN01", "0101", "PASSBOOK");
      var serials = new SerialRange(1, 50);
      ledger.send(new ReceiveBlanks(WISH, passbooks, serials, DAY, "delivery 1"));
      ledger.send(new VoidBlanks(WISH, passbooks, serials, Keeper.VAULT, DAY, "withdrawn"));
      assertThat(ledger.factsOf("stk_CN01/0101/PASSBOOK")).hasSize(2);
    }
  }

  @Test
  void every_file_of_supervision_finds_the_facts_it_stored() {
    try (var ledger = new InMemoryLedger()) {
      var error = new SupervisionErrorId("err_1");
      var finding = new Finding("CN01", "0101", DAY, Source.BY_HAND, "vch_1", "wrong account");
      ledger.send(new RegisterError(WISH, error, finding, DAY));
      ledger.send(new NotifyError(WISH, error, "chief 7", "outlet 0101", DAY));
      assertThat(ledger.factsOf(error.value())).hasSize(2);

      var alert = new RiskAlertId("alr_1");
      ledger.send(new RaiseAlert(WISH, alert, "CN01", "0101", "dormant", "dep_1", DAY));
      ledger.send(new ClearAlertByPhone(WISH, alert, "monitor 3", "pension", DAY));
      assertThat(ledger.factsOf(alert.value())).hasSize(2);

      var aml = new AmlCaseId("aml_1");
      var suspicion =
          new Suspicion("CN01", "P13", DAY, DAY, new CustomerId("cus_1"), "", List.of(WISH));
      List<LocalDate> calendar = List.of(DAY.plusDays(1), DAY.plusDays(2));
      ledger.send(new OpenAmlCase(WISH, aml, suspicion, DAY, calendar));
      ledger.send(new RateAmlCase(WISH, aml, "specialist 2", Rating.WATCHED, "", DAY));
      assertThat(ledger.factsOf(aml.value())).hasSize(2);
    }
  }

  private static Stream<Class<?>> recordsOf(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(LedgerModuleTest::recordsOf)
        : Stream.of(family);
  }
}
