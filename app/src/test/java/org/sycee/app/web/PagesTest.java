package org.sycee.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.http.Http.cash;
import static org.sycee.app.http.Http.cny;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http;
import org.sycee.app.http.Http.Answer;
import org.sycee.app.http.HttpTest;

/// The pages as a person meets them: by following their links.
@HttpTest
class PagesTest {
  private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern FIGURE =
      Pattern.compile("<td class=\"figure\">(?:<a href=\"([^\"]*)\">([^<]*)</a>)?</td>");
  private static final Pattern LINE =
      Pattern.compile("<tr class=\"line\">(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern DEBIT = Pattern.compile("<td class=\"figure debit\">([^<]*)</td>");
  private static final Pattern CREDIT = Pattern.compile("<td class=\"figure credit\">([^<]*)</td>");
  private static final Pattern NEXT =
      Pattern.compile("<a rel=\"next\" href=\"(/journal\\?[^\"]*)\"");

  private final Http http;
  private String entity = "";

  @Autowired
  PagesTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  /// Two days: 220 deposits of 1.01 and more and a withdrawal on the first; a deposit, a
  /// withdrawal, a fee and a voucher in another currency on the second.
  @BeforeEach
  void keepBooksForTwoDays() {
    entity = http.newEntity();
    String deposit = http.newDeposit(entity, "1000000.00");
    for (int batch = 0; batch < 2; batch++) {
      http.write("/api/v1/transactions:batch", manyDeposits(deposit)).accepted();
    }
    http.write("/api/v1/deposits/" + deposit + ":withdraw", cash("3.00")).accepted();
    http.closeDay(entity, Http.DAY);
    http.openDay(entity, "2026-01-06");
    http.write("/api/v1/deposits/" + deposit + ":deposit", cash("7.00")).accepted();
    http.write("/api/v1/deposits/" + deposit + ":withdraw", cash("20.00")).accepted();
    http.write(
            "/api/v1/deposits/" + deposit + ":charge-fee", "{'amount':%s}".formatted(cny("5.00")))
        .accepted();
    Answer last = http.write("/api/v1/vouchers", yen()).accepted();
    http.readAfter(last, "/api/v1/status").accepted();
  }

  @Test
  void the_first_page_leads_to_every_entity() {
    String page = page("/");
    assertThat(page)
        .contains("<h1>Legal entities</h1>", "/trial-balance?entity=" + entity, "2026-01-06");
  }

  @Test
  void every_figure_is_the_sum_of_the_lines_it_leads_to() {
    List<List<Link>> rows = figures(page("/trial-balance?entity=" + entity));
    // cash, deposits, fees; and in yen reserves and capital
    assertThat(rows).hasSize(5);
    int checked = 0;
    for (List<Link> row : rows) {
      for (int column = 0; column < 6; column++) {
        Link figure = row.get(column);
        if (!figure.text.isEmpty()) {
          Sums sums = linesBehind(figure.href);
          BigDecimal balance = sums.debits.subtract(sums.credits);
          BigDecimal expected =
              switch (column) {
                case 0, 4 -> balance;
                case 1, 5 -> balance.negate();
                case 2 -> sums.debits;
                default -> sums.credits;
              };
          assertThat(decimal(figure.text)).as(figure.href).isEqualByComparingTo(expected);
          checked++;
        }
      }
    }
    // cash and deposits: opening, both turnovers, closing; fees, yen reserves and yen capital: one
    // turnover and closing
    assertThat(checked).isEqualTo(4 + 4 + 2 + 2 + 2);
  }

  @Test
  void a_past_day_shows_what_it_showed_then() {
    String page = page("/trial-balance?asOf=2026-01-05&entity=" + entity);
    // 1,000,000.00 + 2 × (1.01 + 1.02 + … + 2.10) = 1,000,000.00 + 2 × 110 × 1.555
    assertThat(page)
        .contains("As of the end of <strong>2026-01-05</strong>", "in balance")
        .contains(">1,000,342.10</a>", ">3.00</a>", ">1,000,339.10</a>")
        .contains("库存现金", "Cash on hand")
        .doesNotContain("OUT OF BALANCE", "still open");
  }

  @Test
  void the_second_page_of_lines_brings_forward_what_the_first_carries_forward() {
    String first =
        page("/journal?entity=%s&account=1001&currency=CNY&upTo=2026-01-05".formatted(entity));
    Matcher next = NEXT.matcher(first);
    assertThat(next.find()).isTrue();
    Matcher carried = Pattern.compile("Carried forward</span>:\\s*<span>(\\d+)").matcher(first);
    assertThat(carried.find()).isTrue();
    String second = page(next.group(1).replace("&amp;", "&"));
    assertThat(second).containsPattern("Brought forward: <span>100</span> lines, balance");
    // the deposit of 1,000,000.00 and the first 99 of 1.01, 1.02 …: 99 × 1.01 + 0.01 × 98 × 99 / 2
    assertThat(second).contains("<span>1,000,148.50 debit</span>");
  }

  @Test
  void a_line_leads_to_its_entry_and_its_event_as_stored() {
    String journal = page("/journal?account=6021.01&currency=CNY&entity=" + entity);
    Matcher line = Pattern.compile("/journal/(\\d+)").matcher(journal);
    assertThat(line.find()).isTrue();
    String position = line.group(1);
    String entry = page("/journal/" + position);
    assertThat(entry)
        .contains("<span>FeeCharged</span>", "at position <span>" + position + "</span>")
        .contains("2011.01", "6021.01", ">5.00</td>", "Stored event")
        .contains("&quot;amount&quot;:&quot;CNY 5.00&quot;", "&quot;source&quot;:&quot;http&quot;");
    assertThat(http.read("/api/v1/journal/" + position).json().at("/lines")).hasSize(2);
  }

  @Test
  void an_event_that_moved_no_money_is_shown_too() {
    assertThat(page("/journal/1")).contains("This event moved no money", "BusinessDayOpened");
  }

  @Test
  void the_journal_can_be_read_by_contract_and_as_a_whole() {
    assertThat(page("/journal")).contains("<h1>Journal</h1>", "rel=\"next\"");
    String deposit =
        http.read("/api/v1/deposits?entity=" + entity).json().at("/data/0/depositId").asString();
    assertThat(page("/journal?contract=" + deposit)).contains("<span>" + deposit + "</span>");
  }

  @Test
  void what_is_not_there_is_told_on_a_page() {
    for (String path :
        new String[] {
          "/journal/999999999", "/trial-balance?entity=NOWHERE", "/nothing", "/problems/nothing"
        }) {
      Answer answer = http.read(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.header("Content-Type")).startsWith("text/html");
      assertThat(answer.body()).contains("<h1>", "Correlation id", "_NOT_FOUND");
    }
    assertThat(http.read("/trial-balance?entity=CN01&asOf=someday").status()).isEqualTo(400);
    assertThat(http.read("/journal?entity=CN01").status()).isEqualTo(400);
  }

  @Test
  void each_refusal_has_its_page() {
    assertThat(page("/problems")).contains("/problems/insufficient-funds");
    assertThat(page("/problems/insufficient-funds"))
        .contains("<h1>Insufficient funds</h1>", "INSUFFICIENT_FUNDS", "422");
  }

  @Test
  void every_page_has_one_heading_and_says_where_the_books_stand() {
    for (String path :
        new String[] {"/", "/journal", "/journal/1", "/trial-balance?entity=" + entity}) {
      String page = page(path);
      assertThat(page.split("<h1", -1)).as(path).hasSize(2);
      assertThat(page).containsPattern("Books at position <strong>\\d+</strong>");
      assertThat(page).contains("<html lang=\"en\"").doesNotContain("<script", " style=");
    }
  }

  private record Link(String href, String text) {}

  private record Sums(BigDecimal debits, BigDecimal credits) {}

  private String page(String path) {
    return http.read(path).accepted().body();
  }

  private static List<List<Link>> figures(String page) {
    var rows = new ArrayList<List<Link>>();
    Matcher row = ROW.matcher(page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>")));
    while (row.find()) {
      var figures = new ArrayList<Link>();
      Matcher figure = FIGURE.matcher(row.group(1));
      while (figure.find()) {
        figures.add(
            figure.group(1) == null
                ? new Link("", "")
                : new Link(figure.group(1).replace("&amp;", "&"), figure.group(2)));
      }
      assertThat(figures).hasSize(6);
      rows.add(figures);
    }
    return rows;
  }

  /// Adds up both columns of all pages.
  private Sums linesBehind(String address) {
    var debits = BigDecimal.ZERO;
    var credits = BigDecimal.ZERO;
    String path = address;
    while (true) {
      String page = page(path);
      Matcher line = LINE.matcher(page);
      while (line.find()) {
        debits = debits.add(amount(DEBIT.matcher(line.group(1))));
        credits = credits.add(amount(CREDIT.matcher(line.group(1))));
      }
      Matcher next = NEXT.matcher(page);
      if (!next.find()) {
        return new Sums(debits, credits);
      }
      path = next.group(1).replace("&amp;", "&");
    }
  }

  private static BigDecimal amount(Matcher cell) {
    assertThat(cell.find()).isTrue();
    return cell.group(1).isEmpty() ? BigDecimal.ZERO : decimal(cell.group(1));
  }

  private static BigDecimal decimal(String figure) {
    return new BigDecimal(figure.replace(",", ""));
  }

  /// 110 deposits of 1.01, 1.02, … 2.10.
  private static String manyDeposits(String deposit) {
    var items = new ArrayList<String>();
    for (int i = 1; i <= 110; i++) {
      String amount = BigDecimal.valueOf(100 + i, 2).toPlainString();
      items.add(
          "{'action':'deposit','depositId':'%s','amount':%s,'channel':'CASH'}"
              .formatted(deposit, cny(amount)));
    }
    return "{'items':[" + String.join(",", items) + "]}";
  }

  private String yen() {
    String amount = "{'amount':'1200','currency':'JPY'}";
    return """
    {'voucherId':'vch_%1$s','description':'yen','lines':[
     {'account':'%1$s/0101/BANKING/1003.02','side':'DEBIT','amount':%2$s},
     {'account':'%1$s/0101/BANKING/4001','side':'CREDIT','amount':%2$s}]}\
    """
        .formatted(entity, amount);
  }
}
