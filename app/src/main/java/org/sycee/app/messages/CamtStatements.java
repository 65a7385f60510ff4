package org.sycee.app.messages;

import static org.sycee.app.messages.MessageRejection.MESSAGE_UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sycee.ledger.Rejected;
import org.sycee.money.Money;
import org.sycee.treasury.nostro.Statement;
import org.sycee.treasury.nostro.StatementLine;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// camt.053 of ISO 20022, read by the names of its elements: those used here are the same in all of
/// its versions. Only booked entries count, pending ones are in no balance.
final class CamtStatements {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /// What a reference says if there is none.
  private static final String NOT_PROVIDED = "NOTPROVIDED";

  private CamtStatements() {}

  static List<Statement> read(byte[] file) {
    Element document = parse(file);
    return child(document, "BkToCstmrStmt").stream()
        .flatMap(message -> children(message, "Stmt").stream())
        .map(CamtStatements::statement)
        .toList();
  }

  private static Element parse(byte[] file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(NO_DOCTYPE, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(file)).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Statement statement(Element statement) {
    String id = required(statement, "Id").replaceAll("[^A-Za-z0-9._:/-]", "-");
    Element closing = balance(statement, id, "CLBD");
    var lines = new ArrayList<StatementLine>();
    for (Element entry : children(statement, "Ntry")) {
      String status = text(entry, "Sts", "Cd").or(() -> text(entry, "Sts")).orElse("BOOK");
      if (status.equals("BOOK")) {
        lines.add(line(lines.size() + 1, entry));
      }
    }
    return new Statement(
        id,
        text(statement, "Acct", "Id", "IBAN")
            .or(() -> text(statement, "Acct", "Id", "Othr", "Id"))
            .orElseThrow(() -> unreadable(id + " names no account")),
        amount(
            find(statement, "OPBD")
                .or(() -> find(statement, "PRCD"))
                .orElseThrow(() -> unreadable(id + " has no opening balance"))),
        date(closing, "Dt"),
        amount(closing),
        lines);
  }

  private static Element balance(Element statement, String id, String code) {
    return find(statement, code)
        .orElseThrow(() -> unreadable("%s has no balance %s".formatted(id, code)));
  }

  private static Optional<Element> find(Element statement, String code) {
    return children(statement, "Bal").stream()
        .filter(balance -> text(balance, "Tp", "CdOrPrtry", "Cd").filter(code::equals).isPresent())
        .findFirst();
  }

  private static StatementLine line(int number, Element entry) {
    List<Element> details =
        children(entry, "NtryDtls").stream()
            .flatMap(group -> children(group, "TxDtls").stream())
            .toList();
    String reference =
        details.size() == 1
            ? text(details.getFirst(), "Refs", "InstrId")
                .or(() -> text(details.getFirst(), "Refs", "EndToEndId"))
                .filter(given -> !given.equals(NOT_PROVIDED))
                .orElse("")
            : text(entry, "NtryDtls", "Btch", "PmtInfId").orElse("");
    LocalDate valueDate =
        child(entry, "ValDt").isPresent() ? date(entry, "ValDt") : date(entry, "BookgDt");
    return new StatementLine(
        number,
        valueDate,
        amount(entry),
        reference,
        text(entry, "AcctSvcrRef").orElse(""),
        text(entry, "AddtlNtryInf").orElse("").replaceAll("\\s+", " "));
  }

  /// Positive if it is a credit, which is money to us.
  private static Money amount(Element balanceOrEntry) {
    Element amount =
        child(balanceOrEntry, "Amt").orElseThrow(() -> unreadable("an element has no Amt"));
    String value = amount.getTextContent().strip();
    try {
      Money money =
          Money.of(Currency.getInstance(amount.getAttribute("Ccy")), new BigDecimal(value));
      return switch (required(balanceOrEntry, "CdtDbtInd")) {
        case "CRDT" -> money;
        case "DBIT" -> money.negated();
        default -> throw unreadable("CdtDbtInd is neither CRDT nor DBIT");
      };
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw unreadable(
          "amount '%s %s': %s".formatted(amount.getAttribute("Ccy"), value, e.getMessage()));
    }
  }

  /// Given as a date or as a time, of which the date counts.
  private static LocalDate date(Element parent, String name) {
    String given =
        text(parent, name, "Dt")
            .or(() -> text(parent, name, "DtTm"))
            .orElseThrow(() -> unreadable("%s has no date".formatted(name)));
    try {
      return LocalDate.parse(given.length() > 10 ? given.substring(0, 10) : given);
    } catch (DateTimeException e) {
      throw unreadable("'%s' is no date".formatted(given));
    }
  }

  private static String required(Element parent, String name) {
    return text(parent, name)
        .orElseThrow(() -> unreadable("a %s has no %s".formatted(parent.getLocalName(), name)));
  }

  /// The text at the end of a path of elements, the first of each name.
  private static Optional<String> text(Element parent, String... path) {
    Optional<Element> at = Optional.of(parent);
    for (String name : path) {
      at = at.flatMap(element -> child(element, name));
    }
    return at.filter(element -> child(element, "Cd").isEmpty())
        .map(element -> element.getTextContent().strip());
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  private static List<Element> children(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  private static Rejected unreadable(String why) {
    return MESSAGE_UNREADABLE.because(why);
  }
}
