package org.sycee.projections.deals;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.money.Money;
import org.sycee.projections.Batch;
import org.sycee.projections.OrderedStatements;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.CouponCertificateTerms;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.deal.DealEvent.*;
import org.sycee.treasury.deal.DealTerms;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.DiscountCertificateTerms;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.FxTerms;
import org.sycee.treasury.deal.InterestPlan;
import org.sycee.treasury.deal.InterestRateSwapTerms;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.OutrightRepoTerms;
import org.sycee.treasury.deal.PledgedRepoTerms;
import org.sycee.treasury.repo.RepoBond;

/// The steps of a deal → its row in the blotter, its open payments, its interest and bonds.
@ProcessingGroup(Progress.BOOKS)
public final class DealProjection {
  private static final String BATCH = DealProjection.class.getName();

  /// An amended ticket takes the place of the one before, which keeps its place in the blotter.
  private static final String TICKET =
      """
      insert into view.deal (deal_id, entity, branch, book, counterparty, dealer, product, currency,
        volume, trade_date, value_date, end_date, stage, captured_at, rate, day_count, interest_to,
        total_interest)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CAPTURED', ?, ?, ?, ?, ?)
      on conflict (deal_id) do update set
        (branch, book, counterparty, dealer, product, currency, volume, trade_date, value_date,
         end_date, stage, rate, day_count, interest_to, total_interest)
        = (excluded.branch, excluded.book, excluded.counterparty, excluded.dealer, excluded.product,
           excluded.currency, excluded.volume, excluded.trade_date, excluded.value_date,
           excluded.end_date, excluded.stage, excluded.rate, excluded.day_count,
           excluded.interest_to, excluded.total_interest)\
      """;

  private static final String STAGE = "update view.deal set stage = ? where deal_id = ?";
  private static final String PAID =
      "update view.deal set settled_interest = settled_interest + ?, payments = payments + 1"
          + " where deal_id = ?";
  private static final String VALUED =
      "update view.deal set value = ?, valued_on = ? where deal_id = ?";
  private static final String OVER =
      "update view.deal d set value = 0 where deal_id = ? and value is not null"
          + " and not exists (select from view.deal_flow f where f.deal_id = d.deal_id)";
  private static final String WORTHLESS =
      "update view.deal set value = null, valued_on = null where deal_id = ?";
  private static final String FOLLOWS = "update view.deal set predecessor = ? where deal_id = ?";
  private static final String INTEREST =
      "update view.deal set interest_to = ?, end_date = ?, total_interest = ? where deal_id = ?";
  private static final String NO_STEPS = "delete from view.deal_step where deal_id = ?";
  private static final String STEP =
      "insert into view.deal_step (deal_id, from_date, principal) values (?, ?, ?)";
  private static final String NO_FLOWS = "delete from view.deal_flow where deal_id = ?";
  private static final String FLOW =
      """
      insert into view.deal_flow (deal_id, number, entity, currency, pay_date, way, principal,
        interest)
      select deal_id, ?, entity, ?, ?, ?, ?, ? from view.deal where deal_id = ?\
      """;
  private static final String NO_BONDS = "delete from view.deal_bond where deal_id = ?";
  private static final String BOND =
      "insert into view.deal_bond (deal_id, number, bond, currency, face, conversion_ratio)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String PART =
      "update view.deal_flow set principal = principal - ?, interest = interest - ?"
          + " where deal_id = ? and number = ?";
  private static final String WHOLE =
      "delete from view.deal_flow where deal_id = ? and number = ?"
          + " and principal = 0 and interest = 0";
  private static final String FAIL =
      "update view.deal_flow set failures = failures + 1, last_failure = ?"
          + " where deal_id = ? and number = ?";

  private final DataSource database;

  public DealProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(DealEvent event, TrackingToken token) {
    var batch =
        Batch.current(BATCH, OrderedStatements::new, statements -> statements.write(database));
    String id = event.dealId().value();
    long position = ProgressProjection.positionOf(token);
    switch (event) {
      case DealCaptured e -> {
        ticket(batch, id, e.ticket(), e.exposure().volume(), position);
        flows(batch, id, e.flows());
      }
      case DealAmended e -> {
        ticket(batch, id, e.ticket(), e.exposure().volume(), position);
        flows(batch, id, e.flows());
      }
      case SuccessorOpened e -> {
        ticket(batch, id, e.ticket(), e.exposure().volume(), position);
        batch.add(id, STAGE, "VERIFIED", id);
        batch.add(id, PAID, 0L, id);
        batch.add(id, FOLLOWS, e.predecessor().value(), id);
        flows(batch, id, e.flows());
      }
      case DealRolled e -> {
        batch.add(id, PAID, e.interest().minorUnits(), id);
        batch.add(id, NO_FLOWS, id);
      }
      case DealVerified _ -> batch.add(id, STAGE, "VERIFIED", id);
      case DealReturned _ -> batch.add(id, STAGE, "RETURNED", id);
      case DealCancelled _ -> end(batch, id, "CANCELLED");
      case DealReversed _ -> end(batch, id, "REVERSED");
      case FlowSettled e -> {
        batch.add(id, PAID, e.interest().minorUnits(), id);
        batch.add(id, PART, e.principal().minorUnits(), e.interest().minorUnits(), id, e.flow());
        batch.add(id, WHOLE, id, e.flow());
        batch.add(id, OVER, id);
      }
      case FlowFailed e -> batch.add(id, FAIL, e.reason(), id, e.flow());
      case DealReduced e -> {
        changed(batch, id, e.interest());
        flows(batch, id, e.flows());
      }
      case DealTerminated e -> {
        changed(batch, id, e.interest());
        flows(batch, id, e.flows());
      }
      case RateFixed e -> flows(batch, id, e.flows());
      case DealRevalued e -> batch.add(id, VALUED, e.value().minorUnits(), e.bookingDate(), id);
      case CollateralSubstituted e -> bonds(batch, id, e.collateral());
    }
  }

  private static void ticket(
      OrderedStatements batch, String id, DealTicket ticket, Money volume, long position) {
    InterestPlan interest = ticket.terms().interest();
    batch.add(
        id,
        TICKET,
        id,
        ticket.portfolio().entity(),
        ticket.portfolio().branch(),
        ticket.portfolio().book(),
        ticket.counterparty().value(),
        ticket.dealer().value(),
        ticket.terms().product().name(),
        ticket.terms().currency().getCurrencyCode(),
        volume.minorUnits(),
        ticket.tradeDate(),
        ticket.terms().valueDate(),
        ticket.terms().endDate(),
        position,
        interest.rate().perYear(),
        interest.dayCount().name(),
        interest.toExclusive(),
        interest.total().minorUnits());
    steps(batch, id, interest);
    bonds(batch, id, bondsOf(ticket.terms()));
  }

  private static List<RepoBond> bondsOf(DealTerms terms) {
    return switch (terms) {
      case PledgedRepoTerms repo -> repo.collateral();
      case OutrightRepoTerms repo -> List.of(repo.bond());
      case MoneyMarketTerms _,
          DiscountCertificateTerms _,
          CouponCertificateTerms _,
          FxTerms _,
          InterestRateSwapTerms _,
          BondTradeTerms _ ->
          List.of();
    };
  }

  private static void bonds(OrderedStatements batch, String id, List<RepoBond> bonds) {
    batch.add(id, NO_BONDS, id);
    for (int i = 0; i < bonds.size(); i++) {
      RepoBond bond = bonds.get(i);
      batch.add(
          id,
          BOND,
          id,
          i + 1,
          bond.code(),
          bond.face().currency().getCurrencyCode(),
          bond.face().minorUnits(),
          bond.conversionRatio().ofFace());
    }
  }

  private static void changed(OrderedStatements batch, String id, InterestPlan interest) {
    batch.add(
        id,
        INTEREST,
        interest.toExclusive(),
        interest.toExclusive(),
        interest.total().minorUnits(),
        id);
    steps(batch, id, interest);
  }

  private static void steps(OrderedStatements batch, String id, InterestPlan interest) {
    batch.add(id, NO_STEPS, id);
    interest
        .steps()
        .forEach(step -> batch.add(id, STEP, id, step.fromDate(), step.principal().minorUnits()));
  }

  private static void flows(OrderedStatements batch, String id, List<Flow> flows) {
    batch.add(id, NO_FLOWS, id);
    flows.forEach(flow ->
        batch.add(
            id,
            FLOW,
            flow.number(),
            flow.principal().currency().getCurrencyCode(),
            flow.payDate(),
            flow.way().name(),
            flow.principal().minorUnits(),
            flow.interest().minorUnits(),
            id));
  }

  private static void end(OrderedStatements batch, String id, String stage) {
    batch.add(id, STAGE, stage, id);
    batch.add(id, NO_FLOWS, id);
    batch.add(id, NO_STEPS, id);
    batch.add(id, NO_BONDS, id);
    batch.add(id, WORTHLESS, id);
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database)
        .sql("truncate view.deal, view.deal_step, view.deal_flow, view.deal_bond")
        .update();
  }
}
