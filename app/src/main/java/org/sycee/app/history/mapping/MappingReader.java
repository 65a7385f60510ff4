package org.sycee.app.history.mapping;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sycee.app.history.mapping.Rule.Operation;
import org.sycee.ledger.deposit.Channel;

/// Reads a mapping file; throws [MappingException] with the line of the first mistake.
public final class MappingReader {
  private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9._-]{1,16}");
  private static final String NO_LIMIT = "0";

  private MappingReader() {}

  public static Mapping read(Path path) {
    String name = String.valueOf(path.getFileName());
    try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return read(name, text);
    } catch (IOException e) {
      throw new UncheckedIOException("the mapping " + path + " cannot be read", e);
    }
  }

  /// `file` is named in the mistakes.
  public static Mapping read(String file, Reader text) {
    YamlMap root = YamlMap.parse(file, text).only("source", "format", "accounts", "transactions");
    Optional<YamlMap> shared = root.findMap("format");
    Optional<AccountsMapping> accounts =
        root.findMap("accounts").map(section -> accounts(section, shared));
    return new Mapping(
        file,
        root.read("source", MappingReader::source),
        accounts,
        transactions(root.map("transactions"), shared, accounts.isPresent()));
  }

  private static AccountsMapping accounts(YamlMap section, Optional<YamlMap> shared) {
    section.only(
        "files",
        "format",
        "opened",
        "deposit",
        "transaction",
        "customer",
        "holder",
        "entity",
        "branch",
        "book",
        "currency",
        "overdraft-limit");
    Format format = FormatReader.read(section, shared);
    return new AccountsMapping(
        section.read("files", FilePattern::new),
        format,
        section.text("opened"),
        section.read("deposit", Template::parse),
        section.read("transaction", Template::parse),
        section.read("customer", Template::parse),
        section.read("holder", Template::parse),
        section.read("entity", Template::parse),
        section.read("branch", Template::parse),
        section.read("book", Template::parse),
        section.read("currency", Template::parse),
        section
            .find("overdraft-limit", text -> limit(text, format))
            .orElse(Template.parse(NO_LIMIT)));
  }

  private static Template limit(String text, Format format) {
    Template limit = Template.parse(text);
    if (limit.isConstant()) {
      BigDecimal amount = format.numbers().parse(text);
      if (amount.signum() < 0) {
        throw new IllegalArgumentException("the limit is negative: " + text);
      }
    }
    return limit;
  }

  private static TransactionsMapping transactions(
      YamlMap section, Optional<YamlMap> shared, boolean withAccounts) {
    section.only(
        "files",
        "format",
        "transaction",
        "deposit",
        "booked",
        "valued",
        "amount",
        "entity",
        "currency",
        "description",
        "recorded-balance",
        "rules");
    if (!withAccounts && !(section.has("entity") && section.has("currency"))) {
      throw section.mistake(
          "transactions without accounts need 'entity' and 'currency' of their own");
    }
    return new TransactionsMapping(
        section.read("files", FilePattern::new),
        FormatReader.read(section, shared),
        section.read("transaction", MappingReader::idTemplate),
        section.read("deposit", Template::parse),
        section.text("booked"),
        section.find("valued", text -> text),
        amount(section.map("amount")),
        section.find("entity", Template::parse),
        section.find("currency", Template::parse),
        section.find("description", Template::parse).orElse(Template.parse("")),
        section.find("recorded-balance", text -> text),
        rules(section));
  }

  private static AmountRule amount(YamlMap amount) {
    amount.only("column", "credit-when", "debit-when", "credit-column", "debit-column");
    if (amount.keys().equals(Set.of("column"))) {
      return new AmountRule.BySign(amount.text("column"));
    }
    if (amount.keys().equals(Set.of("column", "credit-when", "debit-when"))) {
      return new AmountRule.ByColumns(
          amount.text("column"),
          condition(amount.map("credit-when")),
          condition(amount.map("debit-when")));
    }
    if (amount.keys().equals(Set.of("credit-column", "debit-column"))) {
      return new AmountRule.TwoColumns(amount.text("credit-column"), amount.text("debit-column"));
    }
    throw amount.mistake(
        "amount is a signed 'column'; or a 'column' with 'credit-when' and 'debit-when'; or a"
            + " 'credit-column' and a 'debit-column'");
  }

  private static List<Rule> rules(YamlMap section) {
    List<Rule> rules = section.maps("rules").stream().map(MappingReader::rule).toList();
    if (rules.isEmpty()) {
      throw section.mistake("there is no rule");
    }
    return rules;
  }

  private static Rule rule(YamlMap rule) {
    rule.only("direction", "when", "command", "channel");
    Optional<Direction> direction = rule.find("direction", text -> oneOf(text, Direction.values()));
    Condition when =
        rule.findMap("when").map(MappingReader::condition).orElse(new Condition(Map.of()));
    Operation operation = rule.read("command", text -> oneOf(text, Operation.values()));
    Optional<Channel> channel = rule.find("channel", text -> oneOf(text, Channel.values()));
    try {
      return new Rule(direction, when, operation, channel);
    } catch (IllegalArgumentException e) {
      throw rule.mistake(String.valueOf(e.getMessage()));
    }
  }

  private static Condition condition(YamlMap texts) {
    var condition = new LinkedHashMap<String, Set<String>>();
    for (String column : texts.keys()) {
      var stripped = new TreeSet<String>();
      texts.texts(column).forEach(text -> stripped.add(text.strip()));
      condition.put(column, stripped);
    }
    return new Condition(condition);
  }

  private static String source(String text) {
    if (!SOURCE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not 1 to 16 letters, digits and . _ -".formatted(text));
    }
    return text;
  }

  /// A constant id would make all rows but one a repetition.
  private static Template idTemplate(String text) {
    Template template = Template.parse(text);
    if (template.isConstant()) {
      throw new IllegalArgumentException("'" + text + "' names no column, so all ids are equal");
    }
    return template;
  }

  /// The constant with that name; `deposit-funds` and `DEPOSIT_FUNDS` are the same.
  private static <E extends Enum<E>> E oneOf(String text, E[] known) {
    for (E each : known) {
      if (each.name().equalsIgnoreCase(text.replace('-', '_'))) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "'%s' is none of %s".formatted(text, Arrays.toString(known)));
  }
}
