package org.sycee.app.http.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.http.Http;
import org.sycee.app.http.Http.Answer;
import org.sycee.app.http.HttpTest;
import tools.jackson.databind.JsonNode;

/// A nostro account from its opening to a reconciliation that leaves nothing unexplained.
@HttpTest
class NostroResourceTest {
  private final Http http;
  private String entity = "";
  private String nostro = "";

  @Autowired
  NostroResourceTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @BeforeEach
  void openNostro() {
    entity = http.newEntity();
    nostro = "/api/v1/nostros/nos_" + entity;
    http.write(
            "/api/v1/counterparties",
            """
            {'counterpartyId':'cpt_%s','effectiveDate':'2026-01-01','details':{'name':'Citi',
            'kind':'FOREIGN_FINANCIAL','rating':'AA'}}\
            """
                .formatted(entity))
        .accepted();
    http.write(
            "/api/v1/nostros",
            """
            {'nostroId':'nos_%s','accounts':['%s/0101/MONEY/1011.01'],'currency':'USD',
            'correspondent':'cpt_%s','accountNumber':'36002512','toleranceDays':1,
            'fromDate':'2026-01-01'}\
            """
                .formatted(entity, entity, entity))
        .accepted();
  }

  /// Our ledger moves the account by so much.
  private Answer voucher(String name, String side, String other, String amount) {
    return http.write(
            "vch-%s-%s".formatted(entity, name),
            "/api/v1/vouchers",
            """
            {'voucherId':'vch_%s-%s','description':'test','valueDate':'2026-01-02',
            'lines':[
            {'account':'%s/0101/MONEY/1011.01','side':'%s',
            'amount':{'amount':'%s','currency':'USD'}},
            {'account':'%s/0101/MONEY/1001','side':'%s',
            'amount':{'amount':'%s','currency':'USD'}}]}\
            """
                .formatted(entity, name, entity, side, amount, entity, other, amount))
        .accepted();
  }

  private Answer send(String key, String file) {
    return http.send(
        post(nostro + "/statements")
            .header("Idempotency-Key", key)
            .contentType(MediaType.TEXT_PLAIN)
            .content(file));
  }

  private String statement(String number, String opening, String closing, String... lines) {
    return """
    :20:S
    :25:36002512
    :28C:%s
    :60F:C260101USD%s
    %s
    :62F:C260102USD%s
    -
    """
        .formatted(number, opening, String.join("\n", lines), closing);
  }

  /// We book 1000 in, 300 out and 40 out; they have 1000 and 300 by their names, and a fee of 7
  /// that we do not know. Ours 660, less our 40 that is open (+40), plus their fee (-7), is their
  /// 693.
  @Test
  void leaves_nothing_unexplained() {
    voucher("in", "DEBIT", "CREDIT", "1000.00");
    voucher("out", "CREDIT", "DEBIT", "300.00");
    voucher("late", "CREDIT", "DEBIT", "40.00");
    String file =
        statement(
            "1/1",
            "0,00",
            "693,00",
            ":61:260102C1000,00NTRFVCH-%s-IN".formatted(entity),
            ":61:260102D300,00NTRFNONREF",
            ":61:260102D7,00NCHGNONREF");
    Answer sent = send(entity + "-1", file).accepted();
    assertThat(sent.json().path("imported").asInt()).isEqualTo(1);
    Answer again = send(entity + "-2", file).accepted();
    assertThat(again.json().path("alreadyImported").asInt()).isEqualTo(1);
    String wrong = statement("3/1", "700,00", "700,00");
    JsonNode gap = send(entity + "-3", wrong).accepted().json();
    assertThat(gap.at("/statements/0/code").asString()).isEqualTo("STATEMENT_GAP");
    assertThat(gap.at("/statements/0/detail").asString()).contains("gap USD 7.00");
    Answer matched = http.write(nostro + ":match", "{}").accepted();
    JsonNode books = http.readAfter(matched, nostro + "/reconciliation").json();
    assertThat(amounts(books)).containsExactly("660.00", "-40.00", "-7.00", "693.00", "0.00");
    String fee = books.at("/theirs/0/item").asString();
    assertThat(fee).isEqualTo("THEIRS 2026-1/1 3");
    assertThat(books.at("/ours/0/item").asString()).isEqualTo("OURS vch-" + entity + "-late");
    closeTheFee(fee);
  }

  private static List<String> amounts(JsonNode books) {
    return List.of("ourBalance", "onlyOurs", "onlyTheirs", "theirClosing", "unexplained").stream()
        .map(name -> books.at("/" + name + "/amount").asString())
        .toList();
  }

  /// The fee is a break by Monday the 5th, one day of tolerance after Friday the 2nd being over.
  private void closeTheFee(String fee) {
    JsonNode breaks = http.read(nostro + "/breaks?asOf=2026-01-09").json().path("data");
    assertThat(breaks).hasSize(2);
    assertThat(breaks.at("/1/item").asString()).isEqualTo(fee);
    assertThat(breaks.at("/1/ageDays").asInt()).isEqualTo(7);
    assertThat(breaks.at("/1/age").asString()).isEqualTo("UP_TO_10_DAYS");
    http.write(
            nostro + ":explain-break",
            "{'item':'%s','explanation':'their fee','by':'li'}".formatted(fee))
        .accepted();
    voucher("fee", "CREDIT", "DEBIT", "7.00");
    String items =
        "{'items':['OURS vch-%s-fee','%s'],'reason':'fee booked','by':'li','approver':'%s'}";
    String wish = items.formatted(entity, fee, "li");
    assertThat(http.write(nostro + ":close-break", wish).code()).isEqualTo("SAME_PERSON");
    Answer closed =
        http.write(nostro + ":close-break", items.formatted(entity, fee, "zhao")).accepted();
    JsonNode books = http.readAfter(closed, nostro + "/reconciliation").json();
    assertThat(amounts(books)).containsExactly("653.00", "-40.00", "0.00", "693.00", "0.00");
    assertThat(http.read(nostro + "/breaks?asOf=2026-01-09").json().path("data")).hasSize(1);
    assertThat(http.read("/api/v1/nostros?entity=" + entity).json().path("data")).hasSize(1);
    assertThat(http.write(nostro + ":close-break", wish).code()).isEqualTo("ITEM_NOT_OPEN");
  }

  @Test
  void refuses_what_is_no_statement_and_an_account_nobody_opened() {
    assertThat(send(entity + "-4", "hello").code()).isEqualTo("MESSAGE_UNREADABLE");
    assertThat(http.write("/api/v1/nostros/nos_none:match", "{}").code())
        .isEqualTo("NOSTRO_NOT_FOUND");
    JsonNode none =
        http.send(
                post("/api/v1/nostros/nos_none/statements")
                    .header("Idempotency-Key", entity + "-5")
                    .contentType(MediaType.TEXT_PLAIN)
                    .content(statement("1/1", "0,00", "0,00")))
            .json();
    assertThat(none.at("/statements/0/code").asString()).isEqualTo("NOSTRO_NOT_FOUND");
  }
}
