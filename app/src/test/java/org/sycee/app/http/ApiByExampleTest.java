package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.Callers;
import org.sycee.app.Sources;
import org.sycee.app.http.Http.Answer;

/// Every command of `docs/api.md`, in its order, and then those of `docs/supervision.md`.
@HttpTest
class ApiByExampleTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  /// A command goes on in lines that are indented.
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\S[^\n]*(\n +[^\n]+)*");

  private static final Pattern POST =
      Pattern.compile("post (\\S+) (\\S+) '([^']*)'", Pattern.DOTALL);
  private static final Pattern CURL_POST =
      Pattern.compile(
          "curl .*\\$api/(\\S+) .*-H 'Idempotency-Key: (\\S+)'[^']*(?:'[^']*'[^']*-d '([^']*)')?.*",
          Pattern.DOTALL);
  private static final Pattern CURL_GET = Pattern.compile("curl -sS \"?\\$api/([^\"\\s]+)\"?.*");

  /// What the text says of a command that is refused.
  private static final Map<String, String> REFUSED =
      Map.of("t6", "INSUFFICIENT_FUNDS", "t7", "REQUEST_MALFORMED");

  private final Http http;

  @Autowired
  ApiByExampleTest(MockMvc mvc) {
    http = new Http(mvc);
  }

  @Test
  void what_the_document_asks_is_answered_as_it_says() throws IOException {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(30);
    for (String command : commands) {
      Matcher curl = CURL_POST.matcher(command);
      Matcher wish = POST.matcher(command);
      Matcher read = CURL_GET.matcher(command);
      if (wish.matches()) {
        told(command, wish.group(1), write(wish.group(1), wish.group(2), wish.group(3)));
      } else if (curl.matches()) {
        String body = curl.group(3) == null ? "" : curl.group(3);
        told(command, curl.group(2), write(curl.group(2), curl.group(1), body));
      } else {
        assertThat(read.matches()).as(command).isTrue();
        assertThat(http.send(get("/api/v1/" + read.group(1))).status()).as(command).isEqualTo(200);
      }
    }
    // 500.00 - 300.00 - 2.00, and of the loan 1,000,000 - 800 - 200,000 - 1 % of 200,000 and
    // 800,000 x 3.60 % / 360 x 16 days
    assertThat(http.balanceOf("dep_shop")).isEqualTo("796118.00");
  }

  private void told(String command, String key, Answer answer) {
    String refusal = REFUSED.get(key);
    if (refusal == null) {
      assertThat(answer.status()).as("%s: %s", command, answer.body()).isBetween(200, 202);
      if (answer.status() == 202) {
        String job = answer.header("Location");
        Callers.until(() -> !stateOf(job).equals("RUNNING"));
        assertThat(stateOf(job)).as(http.read(job).body()).isEqualTo("DONE");
      }
    } else {
      assertThat(answer.code()).as(command).isEqualTo(refusal);
    }
  }

  private String stateOf(String job) {
    return http.read(job).json().path("state").asString();
  }

  private Answer write(String key, String path, String body) {
    return http.send(
        post("/api/v1/" + path)
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private static List<String> commands() throws IOException {
    var commands = new ArrayList<String>();
    String text =
        Files.readString(Sources.of("docs/api.md"))
            + Files.readString(Sources.of("docs/supervision.md"));
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      Matcher command = COMMAND.matcher(block.group(1));
      while (command.find()) {
        if (!command.group().matches("(?s)(api=|post\\(\\)).*")) {
          commands.add(command.group());
        }
      }
    }
    return commands;
  }
}
