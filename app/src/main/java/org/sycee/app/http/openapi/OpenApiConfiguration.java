package org.sycee.app.http.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.time.Period;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.json.Amount;
import org.sycee.app.http.problem.Correlation;
import org.sycee.app.http.problem.Problem;
import org.sycee.app.http.reading.BooksGate;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.riskalert.RiskAlertId;
import org.sycee.ledger.standingorder.StandingOrderId;
import org.sycee.ledger.stationery.Keeper;
import org.sycee.ledger.stationery.StockId;
import org.sycee.ledger.supervisionerror.SupervisionErrorId;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.Tenor;
import org.sycee.treasury.DealId;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.IndexId;
import org.sycee.treasury.marketdata.PublicationTime;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.nostro.ItemId;
import org.sycee.treasury.nostro.NostroId;

/// What springdoc cannot see: values that are text, headers that every request has, and the
/// problems every request may meet.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenApiConfiguration {
  private static final Map<Class<?>, String> TEXTS =
      Map.ofEntries(
          Map.entry(TransactionId.class, "tra_7"),
          Map.entry(CustomerId.class, "cus_7"),
          Map.entry(DepositId.class, "dep_7"),
          Map.entry(StandingOrderId.class, "sto_7"),
          Map.entry(BillId.class, "bil_7"),
          Map.entry(FacilityId.class, "fac_7"),
          Map.entry(LoanId.class, "loan_7"),
          Map.entry(DealId.class, "deal_7"),
          Map.entry(CounterpartyId.class, "cpt_7"),
          Map.entry(InstrumentId.class, "180019.IB"),
          Map.entry(LimitId.class, "lim_7"),
          Map.entry(NostroId.class, "nos_7"),
          Map.entry(ItemId.class, "THEIRS 2026-7/1 3"),
          Map.entry(LimitSubject.class, "GROUP cpt_7"),
          Map.entry(CalendarId.class, "CNBE"),
          Map.entry(IndexId.class, "SHIBOR_3M"),
          Map.entry(Tenor.class, "3M"),
          Map.entry(PublicationTime.class, "11:00 Asia/Shanghai"),
          Map.entry(SnapshotId.class, "CFETS/2026-01-05/close"),
          Map.entry(CurvePoint.class, "3M"),
          Map.entry(Price.class, "0.9932"),
          Map.entry(ExchangeRate.class, "7.1035"),
          Map.entry(VoucherId.class, "vch_7"),
          Map.entry(SupervisionErrorId.class, "err_7"),
          Map.entry(RiskAlertId.class, "alr_7"),
          Map.entry(AmlCaseId.class, "aml_7"),
          Map.entry(StockId.class, "CN01/0101/PASSBOOK"),
          Map.entry(Keeper.class, "teller-7"),
          Map.entry(EmployeeId.class, "wang.wei"),
          Map.entry(AccountCode.class, "2011.01"),
          Map.entry(AccountingUnit.class, "CN01/0101/BANKING"),
          Map.entry(LedgerAccount.class, "CN01/0101/BANKING/1001"),
          Map.entry(EntityName.class, "CN01"),
          Map.entry(RateKey.class, "TIME P1Y"),
          Map.entry(Rate.class, "0.0435"),
          Map.entry(Period.class, "P3M"),
          Map.entry(Currency.class, "CNY"));

  static {
    TEXTS.forEach((type, example) ->
        SpringDocUtils.getConfig().replaceWithSchema(type, new StringSchema().example(example)));
    SpringDocUtils.getConfig()
        .replaceWithClass(Money.class, Amount.class)
        .addRequestWrapperToIgnore(Submission.class, BooksPosition.class);
    ModelConverters.getInstance(true).addConverter(new RequiredComponents());
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Sycee")
                .version("1")
                .description("An event-sourced bank ledger and treasury engine; see docs/api.md.")
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0.txt")))
        .servers(List.of(new Server().url("/")))
        .components(new Components());
  }

  @Bean
  OpenApiCustomizer problemSchema() {
    return api ->
        ModelConverters.getInstance(true)
            .readAll(Problem.class)
            .forEach(api.getComponents()::addSchemas);
  }

  @Bean
  OperationCustomizer headersAndProblems() {
    return (operation, method) -> {
      boolean writes =
          Arrays.stream(method.getMethodParameters())
              .anyMatch(parameter -> parameter.getParameterType() == Submission.class);
      operation.addParametersItem(
          header(Correlation.HEADER, "Kept with the request, its answer and its events.", false));
      if (writes) {
        describeWrite(operation);
      } else {
        describeRead(operation);
      }
      problem(operation, "400", "The request cannot be understood.");
      problem(operation, "404", "What it is about does not exist.");
      problem(operation, "500", "The mistake is ours.");
      return operation;
    };
  }

  private static void describeWrite(Operation operation) {
    operation.addParametersItem(
        header(
            Submission.IDEMPOTENCY_KEY,
            "The transaction id, chosen by the caller: 1 to 64 letters, digits and . _ : -",
            true));
    operation.addParametersItem(
        new QueryParameter()
            .name(Submission.DRY_RUN)
            .description("true: answer what the request would do now, and store nothing.")
            .schema(new BooleanSchema()._default(false)));
    ApiResponse ok = operation.getResponses().remove("200");
    if (ok != null) { // a job answers 202 and has booked nothing yet
      operation.getResponses().addApiResponse("201", booked(ok));
    }
    problem(operation, "409", "Others changed the same contract again and again; ask again.");
    problem(operation, "422", "Refused by name, with the figures; see docs/refusals.md.");
    problem(operation, "503", "The log could not be written; ask again with the same key.");
  }

  private static ApiResponse booked(ApiResponse ok) {
    return ok.description("Booked, now or before; the body is what the log holds.")
        .addHeaderObject(Booked.LEDGER_POSITION, positionHeader())
        .addHeaderObject(
            Booked.IDEMPOTENCY_HIT,
            new Header()
                .description("true if the same request was booked before.")
                .schema(new StringSchema()));
  }

  private static void describeRead(Operation operation) {
    operation.addParametersItem(
        header(
            BooksGate.IF_POSITION_AT_LEAST,
            "Waits up to two seconds for the books to include this position.",
            false));
    Objects.requireNonNull(operation.getResponses().get("200"))
        .addHeaderObject(Booked.LEDGER_POSITION, positionHeader());
    problem(operation, "503", "The books are behind, or the database did not answer; ask again.");
  }

  private static HeaderParameter header(String name, String description, boolean required) {
    var header = new HeaderParameter();
    header.name(name).description(description).required(required).schema(new StringSchema());
    return header;
  }

  private static Header positionHeader() {
    return new Header()
        .description("Position of the log that the answer includes.")
        .schema(new IntegerSchema().format("int64"));
  }

  private static void problem(Operation operation, String status, String description) {
    operation
        .getResponses()
        .addApiResponse(
            status,
            new ApiResponse()
                .description(description)
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json",
                            new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
  }
}
