package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A caller of the API.
public final class Http {
  /// The business day that is open in the books of every new entity.
  public static final String DAY = "2026-01-05";

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final MockMvc mvc;

  public Http(MockMvc mvc) {
    this.mvc = mvc;
  }

  /// An answer, with its body as text and as JSON.
  public record Answer(MockHttpServletResponse response, String body) {
    public int status() {
      return response.getStatus();
    }

    public JsonNode json() {
      return JSON.readTree(body);
    }

    public String header(String name) {
      return String.valueOf(response.getHeader(name));
    }

    public boolean has(String header) {
      return response.containsHeader(header);
    }

    /// The permanent name of the problem.
    public String code() {
      assertThat(response.getContentType()).isEqualTo("application/problem+json");
      return json().path("code").asString();
    }

    public Answer accepted() {
      assertThat(status()).as(body).isBetween(200, 299);
      return this;
    }
  }

  /// A key nobody has used.
  public static String newKey() {
    return "key-" + COUNT.incrementAndGet();
  }

  public Answer read(String path) {
    return send(get(path));
  }

  /// Reads once the books include everything written before.
  public Answer readAfter(Answer write, String path) {
    return send(get(path).header("If-Position-At-Least", write.header("Ledger-Position")));
  }

  public Answer write(String path, String body) {
    return write(newKey(), path, body);
  }

  /// In the body, single quotes stand for double ones.
  public Answer write(String key, String path, String body) {
    return send(withBody(post(path).header("Idempotency-Key", key), body));
  }

  public static MockHttpServletRequestBuilder withBody(
      MockHttpServletRequestBuilder request, String body) {
    return request.contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
  }

  public Answer send(MockHttpServletRequestBuilder request) {
    try {
      MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
      return new Answer(response, response.getContentAsString(StandardCharsets.UTF_8));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// A legal entity with its first business day open.
  public String newEntity() {
    String entity = "E" + COUNT.incrementAndGet();
    openDay(entity, DAY);
    return entity;
  }

  public void openDay(String entity, String day) {
    write("/api/v1/business-days/" + entity + "/" + day + ":open", "").accepted();
  }

  public void closeDay(String entity, String day) {
    write("/api/v1/business-days/" + entity + "/" + day + ":close", "").accepted();
  }

  /// A deposit in CNY with a balance, which may be zero.
  public String newDeposit(String entity, String balance) {
    String id = "dep_" + COUNT.incrementAndGet();
    write(
            "/api/v1/deposits",
            """
            {'depositId':'%s','customer':'cus_1','holder':'INDIVIDUAL',
             'unit':'%s/0101/BANKING','currency':'CNY'}\
            """
                .formatted(id, entity))
        .accepted();
    if (!balance.equals("0.00")) {
      write("/api/v1/deposits/" + id + ":deposit", cash(balance)).accepted();
    }
    return id;
  }

  /// The body of a movement in cash.
  public static String cash(String amount) {
    return "{'amount':%s,'channel':'CASH'}".formatted(cny(amount));
  }

  public static String cny(String amount) {
    return "{'amount':'%s','currency':'CNY'}".formatted(amount);
  }

  public String balanceOf(String deposit) {
    return read("/api/v1/deposits/" + deposit).json().at("/balance/amount").asString();
  }
}
