import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the script asks of a running Sycee. A read waits for the books to include every write.
final class Api {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;
  private long position;
  private int writes;

  /// @param base such as `http://127.0.0.1:8080/api/v1`
  Api(String base) {
    this.base = base;
  }

  /// What became of a write: accepted, or refused by a name with a sentence.
  record Answer(int status, JsonNode body) {
    boolean accepted() {
      return status < 300;
    }

    String code() {
      return body.path("code").asString("");
    }

    String detail() {
      return body.path("detail").asString("");
    }
  }

  /// Its keys are counted, so that two runs use the same ones.
  Answer post(String path, String body) {
    String key = "script-" + ++writes;
    HttpResponse<String> response =
        send(
            request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    response
        .headers()
        .firstValueAsLong("Ledger-Position")
        .ifPresent(written -> position = Math.max(position, written));
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }

  JsonNode accepted(String path, String body) {
    Answer answer = post(path, body);
    if (!answer.accepted()) {
      throw new IllegalStateException("%s %s: %s".formatted(path, body, answer));
    }
    return answer.body();
  }

  JsonNode get(String path) {
    HttpResponse<String> response =
        send(request(path).header("If-Position-At-Least", Long.toString(position)).GET());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("%s: %s".formatted(path, response.body()));
    }
    return JSON.readTree(response.body());
  }

  /// All pages of a list; the path has a query already.
  List<JsonNode> list(String path) {
    var rows = new ArrayList<JsonNode>();
    JsonNode page = get(path);
    page.path("data").forEach(rows::add);
    while (page.at("/page/hasMore").asBoolean(false)) {
      page = get(path + "&cursor=" + page.at("/page/next").asString());
      page.path("data").forEach(rows::add);
    }
    return rows;
  }

  static BigDecimal amount(JsonNode node, String path) {
    return new BigDecimal(node.at("/%s/amount".formatted(path)).asString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("Sycee does not answer at " + base, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
