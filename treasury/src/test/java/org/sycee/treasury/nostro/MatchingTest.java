package org.sycee.treasury.nostro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.treasury.nostro.Match.Rule;
import org.sycee.treasury.nostro.Matching.Candidate;
import org.sycee.treasury.nostro.Matching.Proposal;

class MatchingTest {
  private static final int TOLERANCE = 2;

  private static Item item(String id, String usd, LocalDate valueDate) {
    return new Item(ItemId.parse(id), Money.of("USD", usd), valueDate);
  }

  private static Candidate ours(String transaction, String usd, LocalDate date, String... deals) {
    return Candidate.movement(item("OURS " + transaction, usd, date), List.of(deals));
  }

  private static Candidate line(int number, String usd, LocalDate date, String reference) {
    return Candidate.line(item("THEIRS s-1 " + number, usd, date), reference);
  }

  private static Proposal propose(List<Candidate> ours, List<Candidate> theirs) {
    return Matching.propose(ours, theirs, TOLERANCE);
  }

  private static void matched(Proposal proposal, Rule rule, String... ids) {
    assertThat(proposal.matches())
        .singleElement()
        .satisfies(match -> {
          assertThat(match.rule()).isEqualTo(rule);
          assertThat(match.items()).extracting(item -> item.id().toString()).containsExactly(ids);
        });
  }

  /// The correspondent repeats `WEEK`, which is how `deal_week` was sent.
  @Test
  void a_line_that_names_our_deal_is_its_payment() {
    Proposal proposal =
        propose(
            List.of(
                ours("t1", "-5.00", MONDAY, "deal_other"),
                ours("t2", "-5.00", MONDAY, "deal_week")),
            List.of(line(1, "-5.00", WEDNESDAY, "week")));
    matched(proposal, Rule.REFERENCE, "OURS t2", "THEIRS s-1 1");
    assertThat(proposal.left()).extracting(item -> item.id().name()).containsExactly("t1");
  }

  /// `WEEK-1` is the first payment of `deal_week`, unless there is a deal of that very name.
  @Test
  void a_line_may_name_a_payment_of_our_deal() {
    var ours = List.of(ours("t1", "5.00", MONDAY, "deal_week"));
    var line = List.of(line(1, "5.00", TUESDAY, "WEEK-1"));
    matched(propose(ours, line), Rule.REFERENCE, "OURS t1", "THEIRS s-1 1");
    var both = List.of(ours.getFirst(), ours("t2", "5.00", WEDNESDAY, "deal_week-1"));
    matched(propose(both, line), Rule.REFERENCE, "OURS t2", "THEIRS s-1 1");
  }

  @Test
  void of_two_movements_with_the_name_the_nearer_one_is_it() {
    Proposal proposal =
        propose(
            List.of(ours("t1", "5.00", MONDAY, "deal_a"), ours("t2", "5.00", WEDNESDAY, "deal_a")),
            List.of(line(1, "5.00", WEDNESDAY, "A")));
    matched(proposal, Rule.REFERENCE, "OURS t2", "THEIRS s-1 1");
  }

  @Test
  void value_dates_may_differ_by_the_tolerance_and_not_by_a_day_more() {
    var movement = List.of(ours("t1", "5.00", MONDAY, "deal_a"));
    assertThat(propose(movement, List.of(line(1, "5.00", WEDNESDAY, "A"))).matches()).hasSize(1);
    assertThat(propose(movement, List.of(line(1, "5.00", MONDAY.plusDays(3), "A"))).matches())
        .isEmpty();
  }

  @Test
  void several_movements_are_one_line_if_it_names_them_all_and_is_their_sum() {
    var movements = List.of(ours("net-7.1", "100.00", MONDAY), ours("net-7.2", "-30.00", MONDAY));
    matched(
        propose(movements, List.of(line(1, "70.00", MONDAY, "NET-7"))),
        Rule.REFERENCE_SUM,
        "OURS net-7.1",
        "OURS net-7.2",
        "THEIRS s-1 1");
    assertThat(propose(movements, List.of(line(1, "70.01", MONDAY, "NET-7"))).matches()).isEmpty();
  }

  @Test
  void one_movement_may_come_in_several_lines() {
    matched(
        propose(
            List.of(ours("t1", "100.00", MONDAY, "deal_a")),
            List.of(line(1, "60.00", MONDAY, "A"), line(2, "40.00", TUESDAY, "A"))),
        Rule.REFERENCE_SUM,
        "OURS t1",
        "THEIRS s-1 1",
        "THEIRS s-1 2");
  }

  @Test
  void a_line_without_a_name_is_matched_only_if_nothing_else_could_be_meant() {
    var one = List.of(ours("t1", "5.00", MONDAY));
    var two = List.of(ours("t1", "5.00", MONDAY), ours("t2", "5.00", TUESDAY));
    var line = List.of(line(1, "5.00", TUESDAY, "NONREF"));
    var lines = List.of(line(1, "5.00", TUESDAY, ""), line(2, "5.00", MONDAY, "TELLER"));
    matched(propose(one, line), Rule.AMOUNT_AND_DATE, "OURS t1", "THEIRS s-1 1");
    assertThat(propose(two, line).matches()).isEmpty();
    assertThat(propose(one, lines).matches()).isEmpty();
  }

  @Test
  void a_line_that_names_another_movement_of_ours_is_not_guessed() {
    Proposal proposal =
        propose(
            List.of(ours("t1", "5.00", MONDAY, "deal_a"), ours("t2", "6.00", MONDAY, "deal_b")),
            List.of(line(1, "5.00", MONDAY, "B")));
    assertThat(proposal.matches()).isEmpty();
    assertThat(proposal.left()).hasSize(3);
  }

  @Test
  void what_is_left_is_overdue_when_the_tolerance_has_passed() {
    Proposal proposal = propose(List.of(ours("t1", "5.00", MONDAY)), List.of());
    assertThat(proposal.overdue(WEDNESDAY, TOLERANCE)).isEmpty();
    assertThat(proposal.overdue(WEDNESDAY.plusDays(1), TOLERANCE)).hasSize(1);
  }

  @Test
  void a_movement_is_used_once() {
    Proposal proposal =
        propose(
            List.of(ours("t1", "5.00", MONDAY, "deal_a")),
            List.of(line(1, "5.00", MONDAY, "A"), line(2, "5.00", MONDAY, "A")));
    matched(proposal, Rule.REFERENCE, "OURS t1", "THEIRS s-1 1");
  }
}
